create domain code as text;
create table t (id integer primary key, code code);
