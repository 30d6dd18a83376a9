create table t (
  id integer primary key,
  flag boolean not null default false,
  count integer not null default 1
);
