create table t (id integer primary key, a text, b integer);
create view v as select id, a collate "C" as a from t;
create view above as select a from v order by a;
