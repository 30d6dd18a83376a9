create table t (id integer primary key, a varchar(10), b integer);
create view v as select id, a from t;
grant select, update on v to pg_monitor;
grant select on v to public;
grant insert on v to pg_signal_backend with grant option;
grant update (a) on v to pg_read_all_stats;
comment on view v is 'c';
comment on column v.a is 'ca';
