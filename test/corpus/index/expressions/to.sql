create table t (id integer primary key, a integer, b text, c text, j jsonb, l text[], d timestamptz, r int4range);
create index ix_1 on t (upper(b));
create index ix_2 on t (a, (b || '''' || c) desc);
create unique index ux_3 on t (lower(b), coalesce(a, 0));
create index ix_4 on t ((j ->> 'k'));
create index ix_5 on t (((j ->> 'n')::integer) desc nulls last, (a % 2), (b collate "C"));
create index ix_6 on t (date_trunc('day', d at time zone 'UTC'));
