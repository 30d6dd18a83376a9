create table t (
  id integer primary key,
  flag integer not null default 0,
  count boolean not null default true
);
