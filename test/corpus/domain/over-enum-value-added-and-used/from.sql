create type status as enum ('open', 'done');
create domain state as status default 'open';
create table t (id integer primary key, s state);
