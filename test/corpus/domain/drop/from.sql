create domain email as text check (value like '%@%');
create domain unused as integer;
create table t (id integer primary key, mail email);
