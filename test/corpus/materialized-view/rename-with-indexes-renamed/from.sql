create table t (id integer primary key, a text, b integer);
create materialized view totals as select id, a from t;
create index totals_a_idx on totals (a);
