create type state as enum ('on', 'junk', 'off');
create table t (id integer primary key, r int4range, state state not null default 'on', constraint x exclude using gist (r with &&) where (state <> 'off'));
