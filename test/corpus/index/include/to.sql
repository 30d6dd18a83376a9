create table t (id integer primary key, a integer, b text, c text, j jsonb, l text[], d timestamptz, r int4range);
create index ix_1 on t (a) include (b, c);
create index ix_2 on t (a) include (c);
create unique index ux_3 on t (a);
