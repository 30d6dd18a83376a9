create table t (id integer primary key, label text, b integer);
create materialized view m as select id, label as a from t;
