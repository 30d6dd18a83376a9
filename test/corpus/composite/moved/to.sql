create schema app;
create type app.address as (street text, city text);
create table users (id integer primary key, home app.address);
