create table t (
  id integer primary key,
  a bigint[] not null default '{}',
  b text[],
  c integer[] default '{1}',
  d text[]
);
