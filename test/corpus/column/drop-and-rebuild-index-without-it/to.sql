create table t (id integer primary key, a integer, constraint t_ab_key unique (a));
create index ix_t on t (a);
