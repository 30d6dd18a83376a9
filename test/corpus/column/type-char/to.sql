create table t (
  id integer primary key,
  a char(5),
  b text,
  c char(8),
  d char(1),
  e varchar(1)
);
