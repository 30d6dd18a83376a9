create table things (
  id integer primary key,
  a integer,
  b text not null,
  c date, d date,
  check (a > 0),
  constraint known_b check (b in ('x', 'it''s y', 'z')),
  constraint in_order check (c is null or d is null or c < d),
  constraint no_space check (b !~ '^\s' and length(b) between 1 and 20)
);
