create table t (id integer primary key, b integer default 7, z text);
create view v as select * from t;
