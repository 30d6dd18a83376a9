create table t (
  id integer primary key,
  a bit varying(8),
  b inet,
  c interval(0),
  d character(10),
  e time with time zone,
  f text
);
