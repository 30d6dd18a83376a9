create table t (id integer primary key, a varchar(10), b integer);
create view v as select id, a from t;
grant select on v to pg_monitor with grant option;
grant insert on v to pg_signal_backend;
grant insert on v to pg_read_all_stats;
grant select (id, a) on v to pg_read_all_stats;
