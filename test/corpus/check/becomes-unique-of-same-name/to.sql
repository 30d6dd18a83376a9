create table t (a integer, constraint t_a unique (a));
