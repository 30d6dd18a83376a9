create type address as (street text, zip varchar(10));
create table t (id integer primary key, home address);
