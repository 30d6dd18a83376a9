create table t (id integer primary key, label text, b integer);
create materialized view m as select id, label from t;
create index ix_m on m (label);
