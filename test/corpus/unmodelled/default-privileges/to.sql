create schema app;
alter default privileges in schema app grant select on tables to pg_monitor;
alter default privileges in schema app grant usage on types to pg_monitor;
create table app.t (id integer primary key, note varchar(20) not null default '');
create table app.more (id integer primary key);
