create type status as enum ('open', 'junk', 'done');
create domain state as status default 'open' constraint state_check check (value <> 'junk');
create table t (id integer primary key, s state, raw status);
