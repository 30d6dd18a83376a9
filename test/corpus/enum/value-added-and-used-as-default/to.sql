create type status as enum ('draft', 'open', 'done');
create table tasks (id integer primary key, status status not null default 'draft', former status not null default 'draft');
