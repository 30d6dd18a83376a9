create table t (id integer primary key, n integer, r double precision);
create view v as select id from t where n > 1 order by r desc;
