create type state as enum ('a', 'b');
create type entry as (note text, state state);
create table t (id integer primary key, e entry);
