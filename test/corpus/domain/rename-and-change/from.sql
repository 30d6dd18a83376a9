create domain email as text constraint c1 check (value like '%@%');
create table t (id integer primary key, mail email);
