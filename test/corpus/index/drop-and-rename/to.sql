create table t (id integer primary key, a integer, b text, c text, j jsonb, l text[], d timestamptz, r int4range);
create index ix_t_b on t (b);
create index ix_c on t (c);
create index ix_c2 on t (c);
