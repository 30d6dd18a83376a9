create type level as enum ('low', 'high', 'mid', 'top');
create table tasks (id integer primary key, level level not null default 'low');
