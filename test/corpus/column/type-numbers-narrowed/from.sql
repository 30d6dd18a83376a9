create table t (
  id integer primary key,
  a bigint default 1,
  b integer,
  c numeric(12, 4),
  d numeric,
  e double precision,
  f numeric(10, 2)
);
