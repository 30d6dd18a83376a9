create table t (id integer primary key, a text, b integer);
create view v with (security_barrier) as select id, b from t where b > 1 with local check option;
