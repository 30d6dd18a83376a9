create type z as (a integer);
create type y as (z z, zs z[]);
create table t (id integer primary key, y y);
create table u (z z);
