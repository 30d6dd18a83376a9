create type z as (a integer);
create type y as (z z, n integer);
create table t (id integer primary key, y y);
