create schema s1;
create type e1 as enum ('a');
create sequence q1;
create table t1 (id integer primary key, v text, w text, x text);
create table t (id integer primary key, c1 text);
