create type old_tag as enum ('a', 'b');
create type tag as enum ('b', 'a', 'c');
create table posts (id integer primary key, tags old_tag[] not null default '{a}');
