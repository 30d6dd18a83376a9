create table a (id integer, v text);
create table b (id integer primary key);
create table c (id integer primary key);
