create type level as enum ('low', 'mid', 'high');
create table alarms (id integer primary key, level level not null);
