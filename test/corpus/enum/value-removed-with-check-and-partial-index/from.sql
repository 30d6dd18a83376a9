create type status as enum ('open', 'waiting', 'done');
create table tasks (
  id integer primary key, status status not null, owner text,
  constraint tasks_owner_check check (status = 'open' or owner is not null)
);
create index ix_tasks_open on tasks (owner) where status = 'open';
comment on index ix_tasks_open is 'for the dashboard';
comment on constraint tasks_owner_check on tasks is 'nobody closes alone';
create unique index ux_tasks_status on tasks (status, id);
