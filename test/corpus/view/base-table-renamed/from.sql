create table t (id integer primary key, a text, b integer);
create view v as select t.id, t.a from t where t.b > 1;
