create table t (
  id integer primary key,
  n integer,
  m bigint not null
);
