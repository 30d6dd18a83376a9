create type status as enum ('open', 'done');
create table tasks (id integer primary key, status status);
