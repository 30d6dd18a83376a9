create table t (id integer primary key, a text, b integer);
create view v_new as select id, b from t;
