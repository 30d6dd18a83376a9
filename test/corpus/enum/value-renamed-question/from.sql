create type status as enum ('todo', 'done');
create table tasks (id integer primary key, status status);
