create table t (id integer primary key, a integer, b text, c text, j jsonb, l text[], d timestamptz, r int4range);
create index ix_1 on t (a);
comment on index ix_1 is 'it''s
new';
create index ix_2 on t (b);
comment on index ix_2 is 'after';
create index ix_3 on t (c);
create index ix_4 on t (d desc);
comment on index ix_4 is 'kept';
