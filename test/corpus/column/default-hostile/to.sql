create table t (
  id integer primary key,
  a text default 'it''s a "test" \n ${process.exit(1)} `tick` */ -- $$',
  b jsonb default '{"a": [{"b": "it''s"}], "c": null}',
  c text[] default array['a''b', 'c"d', 'e\f', null],
  d text default E'line one\nline two\ttab',
  e bytea default '\xdeadbeef',
  f interval default '1 day 02:00:00',
  g double precision default 'NaN',
  h timestamptz default 'infinity',
  i text default upper('x') || lower('Y'),
  j integer default (random() * 100)::integer
);
