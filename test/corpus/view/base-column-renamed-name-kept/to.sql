create table t (id integer primary key, title text, b integer);
create view v as select id, title as a from t;
