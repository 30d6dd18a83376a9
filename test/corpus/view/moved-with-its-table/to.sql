create schema app;
create schema work;
create table work.tasks (id integer primary key, title text);
create view work.open_tasks as select id, title from work.tasks;
create view app.early_tasks as select id from work.open_tasks where id < 10;
