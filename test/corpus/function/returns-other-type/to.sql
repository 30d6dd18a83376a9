create function f(a integer, b integer) returns bigint language sql as $$ select a::bigint $$;
create function q() returns integer language sql as $$ select 1 $$;
