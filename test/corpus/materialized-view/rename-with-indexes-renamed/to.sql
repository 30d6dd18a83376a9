create table t (id integer primary key, a text, b integer);
create materialized view sums as select id, a from t;
create index sums_a_idx on sums (a);
