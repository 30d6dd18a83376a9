create type address as (street text, zip varchar(10));
create table t (id integer primary key, home address);
create type person as (name text, home address);
create view v as select id, (home).zip as zip, null::address[] as others from t;
