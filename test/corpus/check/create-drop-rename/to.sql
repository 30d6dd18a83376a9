create table t (a integer constraint t_a check (a > 0), b integer, c integer constraint c_is_positive check (c > 0));
