create domain d as integer;
create table t (d d);
