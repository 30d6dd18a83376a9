create type task_status as enum ('draft', 'open', 'done');
create table tasks (id integer primary key, status task_status not null default 'draft');
