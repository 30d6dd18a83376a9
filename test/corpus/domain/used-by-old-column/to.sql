create domain email as text check (value like '%@%');
create domain positive as integer check (value > 0);
create table t (id integer primary key, mail email, n positive default 5);
