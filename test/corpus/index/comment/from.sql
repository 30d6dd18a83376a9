create table t (id integer primary key, a integer, b text, c text, j jsonb, l text[], d timestamptz, r int4range);
create index ix_1 on t (a);
create index ix_2 on t (b);
comment on index ix_2 is 'before';
create index ix_3 on t (c);
comment on index ix_3 is 'goes';
create index ix_4 on t (d);
comment on index ix_4 is 'kept';
