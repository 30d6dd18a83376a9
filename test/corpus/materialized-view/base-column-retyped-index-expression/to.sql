create table t (id integer primary key, n integer);
create materialized view m as select id, n from t;
create index ix_m on m ((n + 1)) where n > 1;
