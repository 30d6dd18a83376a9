create table things (
  id integer primary key default 0,
  a integer default -1,
  b bigint default 9007199254740993,
  c numeric(6, 3) default 0.5,
  d double precision default 1e-7,
  e boolean default true,
  f boolean default false,
  g text default '',
  h text default 'it''s a \ and a "quote"',
  i varchar(20) default '42',
  j char(2) default 'de',
  k date default '2020-01-31',
  l timestamptz default '2020-01-31T12:00:00Z',
  m time default '12:00',
  n interval default '1 day',
  o uuid default '00000000-0000-0000-0000-000000000001',
  p text default 'null'
);
