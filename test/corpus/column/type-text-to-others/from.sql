create table t (
  id integer primary key,
  u text,
  d text,
  b text,
  n text,
  j text,
  i text
);
