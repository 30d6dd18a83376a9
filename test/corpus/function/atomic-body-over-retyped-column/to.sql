create table t (id integer primary key, note text);
create function notes() returns setof text begin atomic select note::text from t; end;
create function lines(t) returns integer language sql stable as $$ select 1 $$;
create view v as select * from notes() as n;
