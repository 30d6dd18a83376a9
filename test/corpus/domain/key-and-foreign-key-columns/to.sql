create domain ref as text;
create table p (code ref primary key);
create table i (id integer primary key, code ref references p, unique (code, id));
