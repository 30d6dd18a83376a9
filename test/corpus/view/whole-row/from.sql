create table t (id integer primary key, a text);
create view v as select t.id, to_jsonb(t) as whole from t;
create view w as select t as r from t;
