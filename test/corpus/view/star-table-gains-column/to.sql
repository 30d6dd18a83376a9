create table t (id integer primary key, a text, b integer default 7);
create view v as select * from t;
