create table t (
  id integer primary key,
  a integer default 1,
  b smallint,
  c numeric(10, 2),
  d integer,
  e real,
  f bigint
);
