create type address as (street text);
create table t (id integer primary key, home address);
