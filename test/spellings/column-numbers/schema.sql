create table things (
  id integer primary key,
  a smallint, b integer, c bigint, d real, e double precision,
  f numeric, g numeric(8), h numeric(10, 2)
);
