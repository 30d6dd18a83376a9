create table t (id integer primary key, a text, b integer);
create view v1 with (security_barrier) as select id from t;
create view v2 as select id from t;
create view v3 with (security_barrier = false) as select id from t;
