create type task_status as enum ('open', 'done');
create table tasks (
  id integer primary key,
  status task_status not null default 'open',
  history task_status[] not null default '{open}',
  constraint tasks_status_check check (status <> 'done' or id > 0)
);
create index ix_tasks_open on tasks (id) where status = 'open';
