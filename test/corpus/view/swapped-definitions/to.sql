create table t (id integer primary key, a text, b integer);
create view v1 as select b from t;
create view v2 as select id, a from t;
