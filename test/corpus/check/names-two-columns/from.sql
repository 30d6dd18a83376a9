create table t (a integer, b integer, c integer, constraint t_order check (a < b));
