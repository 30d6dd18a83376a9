create type address as (street text, zip text, city text, old text);
create table t (id integer primary key, home address, others address[]);
create view v as select (home).zip as zip from t;
create index homes on t (((home).city));
