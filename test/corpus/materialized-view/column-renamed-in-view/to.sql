create table t (id integer primary key, a text, b integer);
create materialized view m as select id, a as title from t;
create index ix_m on m (title);
