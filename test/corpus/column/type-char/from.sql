create table t (
  id integer primary key,
  a varchar(5),
  b char(3),
  c char(3),
  d "char",
  e char
);
