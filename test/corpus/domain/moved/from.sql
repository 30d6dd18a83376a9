create domain email as text check (value like '%@%');
create table users (id integer primary key, email email not null);
