create table t (id integer primary key, a integer, b integer, constraint t_check check (a < b));
