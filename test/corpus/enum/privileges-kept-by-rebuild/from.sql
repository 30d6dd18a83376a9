create type e as enum ('a', 'b', 'c');
revoke usage on type e from public;
grant usage on type e to pg_monitor;
comment on type e is 'c';
create table t (id integer, e e);
