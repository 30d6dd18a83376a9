create schema app;
create type status as enum ('open', 'done');
create type other as enum ('x');
