create table t (id integer primary key, a integer, b text, c text, j jsonb, l text[], d timestamptz, r int4range);
create index ix_b on t (b);
create index ix_d on t using brin (d) with (pages_per_range = 32);
