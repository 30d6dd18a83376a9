create type status as enum ('todo', 'done');
create function label(s status) returns text language sql immutable as $$ select 'x' $$;
create table t (id integer primary key, s status);
