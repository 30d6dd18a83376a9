create table u (id integer);
grant select on u to pg_monitor;
