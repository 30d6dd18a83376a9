create type public.level as enum ('low', 'high');
create schema app;
create type app.level as enum ('1', '2');
create type app."Odd Kind" as enum ('a');
create table one (id integer primary key, level level not null);
create table two (id integer primary key, level level, own app.level, odd app."Odd Kind");
create table app.three (id integer primary key, level app.level default '2');
