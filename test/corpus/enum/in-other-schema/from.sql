create schema types;
create type types."Order State" as enum ('new', 'gone');
create table orders (id integer primary key, state types."Order State" not null default 'new', log types."Order State"[]);
