create type status as enum ('done', 'todo');
create function first_status(s status[] default null) returns status language plpgsql as $$ begin return 'todo'; end $$;
create function label(s status) returns text language sql immutable as $$ select 'x' $$;
create table t (id integer primary key, s status not null default first_status());
create view v as select label(s) as l from t;
grant execute on function label(status) to pg_monitor;
revoke execute on function label(status) from public;
comment on function label(status) is 'l';
