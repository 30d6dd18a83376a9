create schema app;
create schema archive;
create table archive.tasks (id integer primary key, title text, at date);
create table archive.somethings (id integer primary key, title text);
