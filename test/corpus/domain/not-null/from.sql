create domain d1 as integer;
create domain d2 as integer not null;
create table t (id integer primary key, a d1, b d2);
