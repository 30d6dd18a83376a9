create table t (
  id integer primary key,
  a timestamp not null default now(),
  b timestamptz,
  c date,
  d timestamp,
  e timestamptz(3),
  f time
);
