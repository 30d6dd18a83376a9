create role app login;
create schema app;
create table app.app (id integer primary key);
grant usage on schema app to app;
grant select on app.app to app;
