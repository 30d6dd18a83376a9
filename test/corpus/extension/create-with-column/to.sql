create extension citext;
create extension hstore;
create table t (id integer primary key, name citext not null default 'Anon');
create table a (h hstore not null default 'k=>1', unique (h));
