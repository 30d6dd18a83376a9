create schema app;
create sequence ticket start 100;
create table t (id integer primary key, no bigint default nextval('ticket'));
