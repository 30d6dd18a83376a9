create domain d as integer default null null;
create table t (d d);
