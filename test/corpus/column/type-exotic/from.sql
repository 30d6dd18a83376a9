create table t (
  id integer primary key,
  a bit(4),
  b cidr,
  c interval,
  d character varying(10),
  e time,
  f int4range
);
