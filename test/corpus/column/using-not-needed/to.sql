create type mood as enum ('sad', 'ok');
create type state as enum ('ok', 'sad', 'new');
create domain flag as boolean;
create table t (
  id integer primary key,
  a bigint, b state, c numeric, d jsonb, e numrange, f state[], g state[], h numeric[], i smallint, j text, k mood[], l timetz, m integer, n boolean
);
