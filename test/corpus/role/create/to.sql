create role app with login connection limit 5;
create role reporter;
create table tasks (id integer primary key);
