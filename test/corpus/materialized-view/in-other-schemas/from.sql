create schema "S 2";
create table t (id integer primary key, a text, b integer);
create materialized view m as select id from t;
create materialized view "S 2".m as select id, a as "A" from t;
create index "Ix" on "S 2".m ("A");
create index "Ix" on m (id);
