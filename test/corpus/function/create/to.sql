create function size_of(a text) returns integer language sql as $$ select length(a) $$;
create function size_of(a text[], variadic b integer[] default '{}') returns integer language sql as $$ select 1 $$;
create table t (id integer primary key);
create function later() returns bigint language sql as $$ select count(*) from public.t $$;
comment on function later() is 'counts';
