create table t (a integer constraint t_a_unique unique, b integer, c integer constraint uq_c unique);
