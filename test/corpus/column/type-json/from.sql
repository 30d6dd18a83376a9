create table t (
  id integer primary key,
  a json not null default '{"a": {"b": []}}',
  b jsonb default '[]'
);
