create type status as enum ('todo', 'doing', 'done');
create table tasks (id integer primary key, status status not null default 'todo', history status[] not null default '{todo}', check (status <> 'todo' or id > 0));
create index ix_tasks_todo on tasks (id) where status = 'todo';
