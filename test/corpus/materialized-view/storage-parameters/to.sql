create table t (id integer primary key, a text, b integer);
create materialized view m with (fillfactor = 80, parallel_workers = 2) as select id from t;
