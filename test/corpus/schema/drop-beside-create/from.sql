create schema v1;
create table v1.items (id integer primary key, title text);
