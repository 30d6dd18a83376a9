create table t (id integer primary key, low integer, b integer, constraint t_check check (low <= b));
