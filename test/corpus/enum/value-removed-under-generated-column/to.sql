create type status as enum ('open', 'done');
create table tasks (id integer primary key, status status not null, is_done boolean generated always as (status = 'done') stored);
create index ix_tasks_is_done on tasks (is_done);
