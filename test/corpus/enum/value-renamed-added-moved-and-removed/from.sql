create schema app;
create type app.status as enum ('todo', 'doing', 'waiting', 'done');
create table app.tasks (id integer primary key, status app.status not null default 'todo');
