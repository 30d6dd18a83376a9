create schema app;
create table tasks (id integer primary key, title text);
create view open_tasks as select id, title from tasks;
create view first_tasks as select id from open_tasks where id < 10;
