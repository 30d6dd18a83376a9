create type old_tag as enum ('a', 'b');
create type tag as enum ('b', 'a', 'c');
create table posts (id integer primary key, tags tag[] not null default '{a}');
