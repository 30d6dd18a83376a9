create type address as (road text, city text, zip text, note varchar(20), extra integer);
create table t (id integer primary key, home address, others address[]);
create view v as select (home).city as zip from t;
create index homes on t (((home).zip));
