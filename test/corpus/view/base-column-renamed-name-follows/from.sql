create table t (id integer primary key, a text, b integer);
create view v as select id, a from t;
comment on column v.a is 'words';
create view above as select a as x from v;
