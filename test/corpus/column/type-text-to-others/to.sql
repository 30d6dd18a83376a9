create table t (
  id integer primary key,
  u uuid,
  d date,
  b boolean,
  n numeric(6, 2),
  j jsonb,
  i inet
);
