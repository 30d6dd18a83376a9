create table t (id integer primary key, a text, b integer);
create view v1 as select id from t;
create view v2 with (security_invoker = true) as select b from t;
