create type priority as enum ('high', 'mid', 'low');
create table tasks (id integer primary key, priority priority not null default 'mid');
create index ix_tasks_priority on tasks (priority desc);
