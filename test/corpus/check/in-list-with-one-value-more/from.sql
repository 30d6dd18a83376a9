create table t (a varchar(9) constraint t_a check (a in ('x', 'y')), b varchar(9) constraint t_b check (b in ('x', 'y')), c char(1) constraint t_c check (c in ('x', 'y')));
