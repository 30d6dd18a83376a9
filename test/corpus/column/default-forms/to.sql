create table t (
  id integer primary key,
  a text default 'y', b text default 'new', c text, d timestamptz default current_timestamp, e timestamptz default now() + interval '1 day',
  f integer default (1 + 1), g integer default 0, h boolean default false, i numeric(5, 2) default 0, j date default '2024-02-29'
);
