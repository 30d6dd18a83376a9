create table t (id integer primary key, status varchar(10), b integer);
create view v as select * from t where status in ('a', 'b') and b between 1 and 3;
