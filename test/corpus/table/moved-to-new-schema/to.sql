create schema archive;
create type status as enum ('open', 'done');
create table users (id integer primary key);
create table archive.tasks (id serial primary key, no integer generated always as identity, user_id integer references users (id), status status not null default 'open', title text unique check (title <> ''), at date);
create index ix_tasks_user on archive.tasks (user_id);
create table notes (id integer primary key, task_id integer references archive.tasks (id));
