create table tasks (id integer primary key, title text);
create view open_tasks as select id from tasks;
create view ids as select id from open_tasks;
