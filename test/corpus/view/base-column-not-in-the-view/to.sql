create table t (id integer primary key, a text, b bigint, d integer);
create view v as select id, a from t;
