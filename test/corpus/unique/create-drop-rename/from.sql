create table t (a integer, b integer constraint t_b_unique unique, c integer constraint t_c_unique unique);
