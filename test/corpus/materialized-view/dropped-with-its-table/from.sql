create table t (id integer primary key, a text, b integer);
create materialized view a_m as select id from t;
create unique index ux on a_m (id);
create view v as select id from a_m;
