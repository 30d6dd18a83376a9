create table t (a integer, c integer, constraint t_order check (a < c));
