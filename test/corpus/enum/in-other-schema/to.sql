create schema types;
create type types."Order State" as enum ('new', 'paid', 'gone');
create table orders (id integer primary key, state types."Order State" not null default 'paid', log types."Order State"[] default '{paid}');
