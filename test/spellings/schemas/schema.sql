create schema app;
create schema "Odd Schema";
create table app.users (id integer primary key, name text unique);
create table "Odd Schema".users (id integer primary key, other integer references app.users on delete cascade);
create table users (id integer primary key, app_id integer not null references app.users);
create index on app.users (id, name);
create view app.names as select name from app.users;
