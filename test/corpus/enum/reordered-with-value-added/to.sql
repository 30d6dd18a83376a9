create type priority as enum ('low', 'mid', 'high');
create table tasks (
  id integer primary key, priority priority not null default 'mid',
  constraint tasks_priority_check check (priority <> 'mid' or id < 1000)
);
