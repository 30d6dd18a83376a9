create table t (id integer primary key, a integer, b varchar(10), c integer);
create view v as select a, id from t;
create rule v_ins as on insert to v do instead insert into t (id, a) values (new.id, new.a);
