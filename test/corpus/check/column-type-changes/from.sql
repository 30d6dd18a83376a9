create table t (a varchar(10) constraint t_a check (a <> '' and length(a) < 9), b integer constraint t_b check (b between 0 and 100), c numeric(5, 2) constraint t_c check (c > 0.5));
