create table t (id integer primary key, a integer, b integer, constraint t_ab_key unique (a, b));
create index ix_t on t (b, a);
