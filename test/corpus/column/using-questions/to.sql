create type mood as enum ('1', 'ok');
create domain flag as boolean;
create table t (
  id integer primary key,
  a uuid, b timestamp, c bigint, d date, e jsonb, f integer, g uuid, h integer, i integer, j inet, k date, l interval, m integer[],
  n text generated always as (id::text) stored
);
