create table t (id integer primary key, a text, b integer);
create sequence n1;
create index n2 on t (a);
create type n3 as enum ('x');
