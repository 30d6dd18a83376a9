create schema app;
create type status as enum ('a', 'c');
create table one (id integer primary key, status status not null default 'a');
create table app.two (id integer primary key, status status not null);
