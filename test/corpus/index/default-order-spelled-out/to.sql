create table t (id integer primary key, a integer, b text, c text, j jsonb, l text[], d timestamptz, r int4range);
create index ix_1 on t using btree (a int4_ops asc nulls last, b text_ops desc nulls first);
