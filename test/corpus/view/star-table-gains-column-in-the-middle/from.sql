create table t (id integer primary key, z text);
create view v as select * from t;
