create table t (id integer primary key, a text, b integer);
create view v as select id, b, a from t where b > 0 with cascaded check option;
