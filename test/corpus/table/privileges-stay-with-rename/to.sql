create table u (id integer);
grant select on u to pg_monitor;
grant select (id) on u to public;
