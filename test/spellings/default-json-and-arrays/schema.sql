create table things (
  id integer primary key,
  a jsonb not null default '{}',
  b jsonb default '{"theme": "it''s dark", "size": 12, "list": [1, null, true]}',
  c json default '[]',
  d text[] not null default '{}',
  e text[] default '{"a","two words"}',
  h text[] default '{"it''s b","c,d","","NULL"}',
  f integer[] default '{1,2,3}',
  g jsonb default '"text"'
);
