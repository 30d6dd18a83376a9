create table t (a varchar(3) constraint t_a check (a in ('1', '2')));
