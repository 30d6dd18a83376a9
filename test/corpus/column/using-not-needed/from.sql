create type mood as enum ('sad', 'ok');
create type state as enum ('ok', 'sad', 'new');
create domain flag as boolean;
create table t (
  id integer primary key,
  a boolean, b mood, c json, d integer, e int4range, f mood[], g mood, h boolean[], i flag, j mood, k text, l timestamp, m money, n bigint
);
