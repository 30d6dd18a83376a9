create table t (id integer primary key, a text, b integer);
create view v as select id, a, b from t;
comment on view v is 'old';
comment on column v.a is 'old a';
comment on column v.b is 'goes with the column';
