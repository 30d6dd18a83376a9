create table t (id integer primary key, a text, b integer);
create view v as select id, b from t;
comment on view v is 'mine';
comment on column v.b is 'number';
