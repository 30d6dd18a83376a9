create table t (id integer primary key, label text, b integer);
create view v as select * from t;
