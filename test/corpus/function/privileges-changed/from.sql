create function f(integer) returns integer language sql as $$ select 1 $$;
create function f(text) returns integer language sql as $$ select 1 $$;
revoke execute on function f(text) from public;
