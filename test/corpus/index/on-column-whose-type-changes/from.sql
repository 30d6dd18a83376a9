create table t (id integer primary key, a varchar(10), b integer);
create index ix_1 on t (a);
create index ix_2 on t (b, a) where a <> 'x';
create index ix_3 on t (a varchar_pattern_ops);
create index ix_4 on t (b) include (a);
