create table t (id integer primary key, a integer, b text, c text, j jsonb, l text[], d timestamptz, r int4range);
create index ix_b on t using hash (b);
create index ix_d on t (d);
