create schema app;
create schema archive;
create table app.tasks (id integer primary key, title text);
create table app.others (id integer primary key, title text);
