create type state as enum ('todo', 'done');
create function label(s state) returns text language sql immutable as $$ select 'x' $$;
create table t (id integer primary key, s state);
