create type place as (street text, zip varchar(10));
create table t (id integer primary key, home place);
create type person as (name text, home place);
create view v as select id, (home).zip as zip, null::place[] as others from t;
