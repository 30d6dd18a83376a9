create type level as enum ('high', 'low', 'top', 'peak');
create table tasks (id integer primary key, level level not null default 'high');
