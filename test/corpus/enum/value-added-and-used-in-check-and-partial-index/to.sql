create type status as enum ('open', 'done', 'archived');
create table tasks (
  id integer primary key, status status not null, closed_at date,
  constraint tasks_closed_check check (status <> 'archived' or closed_at is not null)
);
create index ix_tasks_archived on tasks (closed_at) where status = 'archived';
create unique index ux_tasks_active on tasks (id) where status in ('open', 'archived');
