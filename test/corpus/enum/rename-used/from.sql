create type status as enum ('open', 'done');
create table tasks (
  id integer primary key,
  status status not null default 'open',
  history status[] not null default '{open}',
  constraint tasks_status_check check (status <> 'done' or id > 0)
);
create index ix_tasks_open on tasks (id) where status = 'open';
