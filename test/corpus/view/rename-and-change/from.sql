create table t (id integer primary key, a text, b integer);
create view v_old as select id, a from t;
