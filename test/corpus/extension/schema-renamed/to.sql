create schema extensions;
create extension hstore schema extensions;
create table t (id integer primary key, h extensions.hstore);
