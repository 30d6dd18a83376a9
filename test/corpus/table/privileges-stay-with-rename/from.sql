create table t (id integer);
grant select on t to pg_monitor;
grant select (id) on t to public;
