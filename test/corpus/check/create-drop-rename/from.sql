create table t (a integer, b integer constraint t_b check (b > 0), c integer constraint t_c check (c > 0));
