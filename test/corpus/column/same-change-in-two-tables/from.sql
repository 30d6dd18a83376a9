create table a (id integer primary key, name text);
create table b (id integer primary key, name text);
