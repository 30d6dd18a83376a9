create schema ext;
create extension hstore schema ext;
create table t (id integer primary key, h ext.hstore);
