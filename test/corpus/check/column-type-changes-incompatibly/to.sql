create table t (a integer constraint t_a check (a in (1, 2)));
