create domain email as text check (value like '%@%');
create table t (id integer primary key, mail email);
