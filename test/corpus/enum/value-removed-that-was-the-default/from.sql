create type status as enum ('new', 'open', 'done');
create table tasks (id integer primary key, status status not null default 'new');
create table subtasks (id integer primary key, status status default 'new');
