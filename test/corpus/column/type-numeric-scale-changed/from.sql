create table t (
  id integer primary key,
  more numeric(10, 2),
  less numeric(10, 4)
);
