create type status as enum ('new', 'in work', 'it''s done', 'Ünïcode', '42');
create table things (
  id integer primary key,
  a status not null,
  b status default 'new',
  c status[] not null default '{}',
  d status[] default '{new,"in work"}'
);
