create table t (a integer, b integer, c integer, constraint t_a unique (a), constraint t_b unique nulls not distinct (b));
create unique index ux_t_c on t (c);
