create table t (
  id integer primary key,
  u text,
  d text,
  b text,
  n varchar(20),
  j text,
  k text default '7',
  v text
);
