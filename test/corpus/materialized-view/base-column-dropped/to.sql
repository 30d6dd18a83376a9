create table t (id integer primary key, b integer);
create materialized view m as select id, b from t;
create unique index ux_m on m (id);
