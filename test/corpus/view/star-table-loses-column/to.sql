create table t (id integer primary key, b integer);
create view v as select * from t;
create view w as select * from v;
