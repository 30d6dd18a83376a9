create type status as enum ('open', 'done');
create table tasks (id integer primary key, status status default 'done', past status[] default '{open,open}');
create table notes (id integer primary key, status status not null default 'open', check (status <> 'open' or id < 9));
create index ix_tasks_open on tasks (status) where status = 'open';
