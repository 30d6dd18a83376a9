create table t (id integer primary key, a text, b integer);
create materialized view m as select id from t;
create materialized view n as select id from t with no data;
