create domain ref as varchar(10);
create table p (code ref primary key);
create table i (id integer primary key, code ref references p, unique (code, id));
