create role app login;
create table tasks (id integer primary key);
create sequence numbers;
grant select, update on tasks to app;
grant usage on sequence numbers to app;
