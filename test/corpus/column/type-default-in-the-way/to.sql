create table t (
  id integer primary key,
  a integer default 0,
  b integer,
  c boolean default true,
  d text default 'empty',
  e date default current_date,
  f text default ''
);
