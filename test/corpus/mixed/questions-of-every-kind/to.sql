create schema s2;
create type e2 as enum ('a');
create sequence q2;
create table t2 (id integer primary key, v text, w text, x text);
create table t (id integer primary key, c2 text);
