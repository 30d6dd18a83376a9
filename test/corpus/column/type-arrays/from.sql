create table t (
  id integer primary key,
  a integer[] not null default '{}',
  b varchar(10)[],
  c text[] default '{1}',
  d integer[][]
);
