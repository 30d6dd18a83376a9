create type status as enum ('open', 'done');
create domain state as status default 'open' constraint state_check check (value <> 'done' or value = 'done');
create table t (id integer primary key, s state, raw status);
