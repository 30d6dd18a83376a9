create domain code as text default 'c0' not null check (value like 'c%');
create table t (id integer primary key, code code);
