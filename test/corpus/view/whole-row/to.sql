create table t (id bigint primary key, a text, b integer default 3);
create view v as select t.id, to_jsonb(t) as whole from t;
create view w as select t as r from t;
