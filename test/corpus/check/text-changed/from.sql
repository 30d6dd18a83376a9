create table t (a integer constraint t_a check (a > 0), b text constraint t_b check (b in ('x', 'y')));
