create type address as (road text, zip text);
create table t (id integer primary key, home address);
