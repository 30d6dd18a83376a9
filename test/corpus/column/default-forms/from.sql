create table t (
  id integer primary key,
  a text default 'x', b text, c text default 'gone', d timestamptz default now(), e timestamptz default '2024-01-01 00:00+00',
  f integer default 1, g integer default -1, h boolean default true, i numeric(5, 2) default 1.50, j date default current_date
);
