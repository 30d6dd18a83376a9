create function other() returns integer language sql as $$ select 1 $$;
create table people (first text, last text);
create function full_name(people) returns text language sql stable as $$ select $1.first || ' ' || $1.last $$;
create view named as select full_name(p) as name from people p;
create function all_named() returns setof named language sql stable as $$ select * from named $$;
