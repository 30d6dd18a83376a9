create function f(a integer, b integer default 1) returns integer language sql as $$ select a $$;
create procedure q() language sql as $$ select 1 $$;
