create table t (id integer primary key, a integer, b text, c text, j jsonb, l text[], d timestamptz, r int4range);
create index ix_1 on t (b);
create index ix_2 on t (b text_pattern_ops);
create index ix_3 on t using gin (j);
create index ix_4 on t (b collate "C");
