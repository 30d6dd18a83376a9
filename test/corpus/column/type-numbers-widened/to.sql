create table t (
  id integer primary key,
  a integer default 1,
  b bigint not null default 0,
  c numeric(12, 2),
  d numeric,
  e numeric(10, 0),
  f double precision,
  g numeric(20)
);
