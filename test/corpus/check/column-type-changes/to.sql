create table t (a text constraint t_a check (a <> '' and length(a) < 9), b bigint constraint t_b check (b between 0 and 100), c double precision constraint t_c check (c > 0.5));
