create schema app;
create domain app.email as text check (value like '%@%');
create table users (id integer primary key, email app.email not null);
