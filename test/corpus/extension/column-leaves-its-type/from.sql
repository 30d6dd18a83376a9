create extension citext;
create extension hstore;
create table t (id integer primary key, name citext not null default 'x', h hstore);
create unique index ux on t (name);
