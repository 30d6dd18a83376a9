create domain d as text check (value <> '');
grant usage on domain d to pg_monitor with grant option;
revoke usage on domain d from public;
create table t (id integer, d d);
