create table t (a integer, b integer, c integer, constraint t_a unique nulls not distinct (a), constraint t_b unique (b));
create unique index ux_t_c on t (c) nulls not distinct;
