create type priority as enum ('high', 'low');
create table tasks (id integer primary key, priority priority not null default 'low');
