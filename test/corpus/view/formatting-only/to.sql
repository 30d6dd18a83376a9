create table t (id integer primary key, a text, b integer);
CREATE VIEW public.v (id, a) AS
  -- all of them
  SELECT t.id AS id,
         t.a   /* text */
  FROM public.t
  WHERE (t.b > 1);
