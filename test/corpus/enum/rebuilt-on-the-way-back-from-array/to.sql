create type e as enum ('x', 'y');
create table t (id integer primary key, a e[] not null);
