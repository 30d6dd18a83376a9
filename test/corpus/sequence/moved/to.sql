create schema app;
create sequence app.ticket_no start 100;
create table t (id integer primary key, no bigint default nextval('app.ticket_no'));
