create schema ext;
create extension citext;
create table t (id integer primary key, name citext not null default 'a', constraint t_check check (name <> 'b'));
create unique index ux on t (name);
