create type mood as enum ('1', 'ok');
create domain flag as boolean;
create table t (
  id integer primary key,
  a integer, b boolean, c uuid, d bytea, e point, f date, g jsonb, h integer[], i mood, j time, k flag, l macaddr, m uuid[],
  n integer generated always as (id * 2) stored
);
