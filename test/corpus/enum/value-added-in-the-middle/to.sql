create type level as enum ('low', 'mid', 'upper', 'high');
create table alarms (id integer primary key, level level not null);
