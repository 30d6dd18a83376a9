create type pair as (a integer, b integer, c text);
create function swap(p pair) returns pair language sql as $$ select p $$;
create table t (id integer primary key, p pair);
