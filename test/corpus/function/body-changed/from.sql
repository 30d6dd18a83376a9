create function double(n integer) returns integer language sql immutable as $$ select n * 2 $$;
create table t (id integer primary key, n integer default double(1) check (double(n) < 100));
