create extension citext;
create extension hstore;
create table t (name citext, h hstore);
