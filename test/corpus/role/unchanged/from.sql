create role app login connection limit 5;
create table tasks (id integer primary key);
grant select on tasks to app;
