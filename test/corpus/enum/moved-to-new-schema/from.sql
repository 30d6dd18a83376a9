create type status as enum ('open', 'done');
create table tasks (id integer primary key, status status not null default 'open', past status[]);
create index ix_tasks_open on tasks (id) where status = 'open';
