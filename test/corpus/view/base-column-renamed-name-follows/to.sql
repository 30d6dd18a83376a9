create table t (id integer primary key, title text, b integer);
create view v as select id, title from t;
comment on column v.title is 'words';
create view above as select title as x from v;
