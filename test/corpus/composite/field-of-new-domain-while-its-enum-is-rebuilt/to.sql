create type state as enum ('b', 'a');
create domain note as text default 'x';
create type entry as (note note, state state);
create table t (id integer primary key, e entry);
