create schema old;
create domain old.code as text check (value <> '');
create table t (id integer primary key, code old.code default 'd');
