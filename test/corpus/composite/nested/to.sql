create type z as (a integer, b text);
create type y as (z z, n integer);
create type q as (v numeric);
create type p as (qs q[], y y);
create table t (id integer primary key, y y, p p);
