create type kind as enum ('x', 'y');
create table kinds (kind kind primary key);
create table t (id integer primary key, kind kind references kinds, again kind references kinds not valid);
