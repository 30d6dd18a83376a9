create schema app;
create type app.status as enum ('open', 'done', 'gone');
create table tasks (id integer primary key, status app.status not null default 'open', past app.status[]);
create index ix_tasks_open on tasks (id) where status = 'open';
