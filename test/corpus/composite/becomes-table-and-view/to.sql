create table a (x integer);
create table t (id integer primary key);
create view b as select id from t;
create type c as (y integer);
