create table t (id integer primary key, a integer, b text, c text, j jsonb, l text[], d timestamptz, r int4range);
create index ix_1 on t (a) with (fillfactor = 70);
create index ix_2 on t (b) with (fillfactor = 90);
create index ix_3 on t (c);
create index ix_4 on t using gin (l) with (fastupdate = off);
create index ix_5 on t using brin (d) with (pages_per_range = 16);
