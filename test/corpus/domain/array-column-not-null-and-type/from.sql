create domain n as integer;
create table t (id integer primary key, ns n[]);
