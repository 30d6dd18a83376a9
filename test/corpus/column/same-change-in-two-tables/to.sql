create table a (id integer primary key, title text);
create table b (id integer primary key, title text);
