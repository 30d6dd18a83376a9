create type kind as enum ('a', 'c');
create table tasks (id integer primary key, kind kind[] default '{a}');
