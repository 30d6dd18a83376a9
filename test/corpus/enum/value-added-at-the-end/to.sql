create type level as enum ('low', 'mid', 'high', 'top');
create table alarms (id integer primary key, level level not null);
