create table t (id integer primary key, a integer, b text, c text, j jsonb, l text[], d timestamptz, r int4range);
create unique index ix_1 on t (a);
create index ix_2 on t (b);
