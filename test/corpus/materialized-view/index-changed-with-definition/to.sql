create table t (id integer primary key, a text, b integer);
create materialized view a_m as select id, a, b from t;
create index ix on a_m (b);
