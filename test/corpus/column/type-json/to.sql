create table t (
  id integer primary key,
  a jsonb not null default '{"a": {"b": []}}',
  b json default '[]'
);
