create type status as enum ('new', 'open', 'done');
create domain state as status default 'new';
create table t (id integer primary key, s state);
