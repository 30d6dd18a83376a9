create table t (id integer primary key, a integer, b text, c text, j jsonb, l text[], d timestamptz, r int4range);
create index ix_1 on t (a desc, b asc nulls first);
create index ix_2 on t (a desc nulls last, b asc nulls last);
create index ix_3 on t (d desc nulls first, c asc nulls first);
