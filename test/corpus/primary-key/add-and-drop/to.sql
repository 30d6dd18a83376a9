create table a (id integer primary key, v text);
create table b (id integer not null);
create table c (id integer);
