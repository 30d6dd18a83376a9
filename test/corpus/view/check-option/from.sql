create table t (id integer primary key, a text, b integer);
create view v1 as select * from t where b > 1;
create view v2 as select * from t where b > 1 with local check option;
create view v3 as select * from t where b > 1 with cascaded check option;
