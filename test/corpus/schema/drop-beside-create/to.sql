create schema v2;
create table v2.items (id integer primary key, title text);
