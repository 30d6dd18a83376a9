create table t (
  id integer primary key,
  a timestamptz not null default now(),
  b timestamp,
  c timestamp,
  d timestamp(0),
  e timestamptz,
  f interval
);
