create type status as enum ('open', 'done');
create domain state as status check (value <> 'done');
create type step as (no integer, status status);
create table tasks (id integer primary key, state state, step step);
