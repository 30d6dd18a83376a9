create table b (id serial primary key, v text);
create table a (id serial primary key, w integer);
