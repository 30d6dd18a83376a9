create table tasks (id integer primary key, title text);
create view todos as select id, title from tasks;
create view ids as select id from todos;
