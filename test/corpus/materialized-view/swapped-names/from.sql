create table t (id integer primary key, a text, b integer);
create materialized view m1 as select id, a from t;
create index i1 on m1 (a);
create materialized view m2 as select id, b from t;
create index i2 on m2 (b);
