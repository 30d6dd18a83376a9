create type a as (x integer);
create type b as (x integer);
create table c (y integer);
create table t (id integer primary key);
