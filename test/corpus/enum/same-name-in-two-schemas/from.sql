create schema b;
create type status as enum ('x', 'y');
create type b.status as enum ('y', 'x', 'z');
create table t (id integer primary key, status status not null default 'x');
