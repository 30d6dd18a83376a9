create function double(x integer) returns integer language sql immutable as $$ select x * 2 $$;
create table t (id integer primary key, n integer not null default double(3), m integer generated always as (double(id)) stored, constraint c check (double(n) < 100));
create index i on t (double(n));
create view v as select double(n) as d from t;
grant select on v to pg_monitor;
comment on function double(integer) is 'twice';
