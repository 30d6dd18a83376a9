create function twice(integer) returns integer language sql immutable as $$ select $1 * 2 $$;
create function numbers(n integer) returns setof integer language sql as $$ select generate_series(1, n) $$;
create table t (id integer primary key, a text, b integer);
create view v as select id, twice(b) as b, twice(id) as c from t;
create view w as select n from numbers(2) as n;
