create table t (
  id integer primary key,
  a text default 'x',
  b text default 'none',
  c text default 'yes',
  d jsonb default '{}',
  e varchar(10) default 'today',
  f uuid default '00000000-0000-0000-0000-000000000000'
);
