create schema ext;
create extension citext schema ext;
create table t (id integer primary key, name ext.citext not null default 'a', constraint t_check check (name operator(ext.<>) 'b'::ext.citext));
create unique index ux on t (name);
