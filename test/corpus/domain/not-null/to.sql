create domain d1 as integer not null;
create domain d2 as integer;
create table t (id integer primary key, a d1, b d2);
