create type e as enum ('x');
create table t (id integer primary key, a e not null);
