create schema app;
create type place as (street text, city text);
create table users (id integer primary key, home place);
