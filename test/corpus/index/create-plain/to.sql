create table t (id integer primary key, a integer, b text, c text, j jsonb, l text[], d timestamptz, r int4range);
create index ix_a on t (a);
create unique index ux_b on t (b);
create index ix_ab on t (b, a);
create index on t (c);
create index on t (c, (a + 1));
