create table t (
  id integer primary key,
  a smallint default 1,
  b integer not null default 0,
  c numeric(8, 2),
  d numeric(8, 2),
  e integer,
  f real,
  g bigint
);
