create domain address as text check (value <> '');
create table t (id integer primary key, mail address);
