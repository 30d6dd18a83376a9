create table tasks (id integer primary key generated always as identity, body text not null, unique (body));
create table old_tasks (id integer primary key generated always as identity, title text);
create index on old_tasks (title);
create table notes (id integer primary key, task_id integer references old_tasks (id), old_id integer references tasks (id));
