create table t (id integer primary key, a integer, b text, c text, j jsonb, l text[], d timestamptz, r int4range);
create index ix_gin on t using gin (to_tsvector('english'::regconfig, b));
create index ix_gin_array on t using gin (l);
create index ix_gist on t using gist (r);
create index ix_hash on t using hash (b);
create index ix_brin on t using brin (d);
create index ix_spgist on t using spgist (c);
