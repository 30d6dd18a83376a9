create type status as enum ('open', 'doing', 'done');
create table tasks (id integer primary key, status status not null default 'open', history status[] not null default '{open}', check (status <> 'open' or id > 0));
create index ix_tasks_todo on tasks (id) where status = 'open';
