create table t (id integer primary key, a text, b integer);
create materialized view m as select id, a from t with no data;
create unique index ux_m on m (id);
create materialized view n as select id from m with no data;
