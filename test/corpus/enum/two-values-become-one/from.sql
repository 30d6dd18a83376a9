create type status as enum ('todo', 'new', 'done');
create table tasks (id integer primary key, status status not null default 'new');
