create type a as (x integer, y varchar(5), z timestamptz);
create table t (a a);
