create table t (id integer primary key, a text, b integer);
create materialized view v as select id, a from t;
create unique index ux_v on v (id);
create view a_above as select id from v;
