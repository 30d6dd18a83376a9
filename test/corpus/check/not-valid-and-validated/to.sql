create table t (a integer constraint t_a check (a > 0), b integer);
alter table t add constraint t_b check (b > 0) not valid;
