create type old_state as enum ('open', 'done', 'spam');
create type state as enum ('done', 'open');
create table tasks (id integer primary key, state old_state not null default 'open');
