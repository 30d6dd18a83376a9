create schema app;
create type status as enum ('a', 'b', 'c');
create table one (id integer primary key, status status not null default 'a', old_status status);
create table app.two (id integer primary key, status status not null);
