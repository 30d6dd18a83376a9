create table t (id integer primary key, a text, b integer);
create materialized view a_m as select id, a from t;
create index ix on a_m (a);
