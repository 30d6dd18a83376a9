create type address as (street text);
create table t (id integer primary key, home address);
create view v as select id, (home).street as street from t;
