create table tasks (id integer primary key, a text, b integer);
create view v as select tasks.id, tasks.a from tasks where tasks.b > 1;
