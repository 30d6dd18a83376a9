create table t (id integer primary key, a text, b integer);
create materialized view m as select id, a from t;
create index i1 on t (a);
create index i2 on m (a);
