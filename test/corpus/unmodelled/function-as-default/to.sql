create function next_code() returns text language sql as $$ select 'c' || 1 $$;
create function is_code(text) returns boolean language sql immutable as $$ select $1 like 'c%' $$;
create table t (id integer primary key, code text not null default next_code() check (is_code(code)), other text not null default next_code());
