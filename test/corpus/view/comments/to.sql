create table t (id integer primary key, a text, b integer);
create view v as select id, a, b from t;
comment on view v is 'it''s "new" \ `${x}`';
comment on column v.id is 'first';
comment on column v.b is 'after';
