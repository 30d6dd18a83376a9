create type status as enum ('open', 'waiting', 'done');
create table tasks (id integer primary key, status status not null default 'open');
