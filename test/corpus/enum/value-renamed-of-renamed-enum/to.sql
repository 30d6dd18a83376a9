create type state as enum ('to do!', 'done');
create table tasks (id integer primary key, status state not null default 'to do!');
