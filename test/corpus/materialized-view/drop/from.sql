create table t (id integer primary key, a text, b integer);
create materialized view m as select id, a from t;
create unique index ux_m on m (id);
