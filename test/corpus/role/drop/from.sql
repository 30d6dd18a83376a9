create role app login;
create table tasks (id integer primary key);
