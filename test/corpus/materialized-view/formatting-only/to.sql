create table t (id integer primary key, a text, b integer);
create materialized view public.m as
  SELECT t.id,
    t.a
   FROM t
  WHERE t.b = ANY (ARRAY[1, 2]);
create index ix on m using btree (a asc nulls last);
