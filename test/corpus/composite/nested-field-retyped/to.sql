create type z as (a bigint);
create type y as (z z, zs z[]);
create table t (id integer primary key, y y);
create table u (z z);
