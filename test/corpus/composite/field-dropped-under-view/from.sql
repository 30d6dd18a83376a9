create type address as (street text, zip varchar(10));
create table t (id integer primary key, home address);
create view v as select id, (home).zip as zip, (home).street as street from t;
create index ix on t (((home).zip));
