create function double(n integer) returns integer language sql immutable as $$ select n * 2 $$;
create procedure p(inout n integer) language sql as $$ select double(n) $$;
create table t (id integer primary key, n integer generated always as (double(id)) stored);
