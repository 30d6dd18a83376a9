create type status as enum ('open', 'waiting', 'archived', 'done');
create table tasks (id integer primary key, status status default 'archived', past status[] default '{waiting,open}');
create table notes (id integer primary key, status status not null default 'open', check (status <> 'waiting' or id < 9));
create index ix_tasks_open on tasks (status) where status = 'open';
