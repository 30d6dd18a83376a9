create table t (id integer primary key, a text, b integer);
create materialized view v as select id, a from t;
create index ix_v on v (a);
comment on materialized view v is 'stays';
