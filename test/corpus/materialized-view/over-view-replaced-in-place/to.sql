create table t (id integer primary key, a text, b integer);
create view v as select id, b from t;
create materialized view m as select id from v;
