create table t (id integer primary key, a varchar(10), b integer);
create view v as select id, a from t;
grant select on v to pg_monitor;
grant update (a) on v to pg_monitor;
