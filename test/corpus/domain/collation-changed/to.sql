create domain d as text collate "C";
create table t (id integer primary key, d d);
create index ix on t (d);
