create extension pg_trgm;
create table t (id integer primary key, title text not null);
create index ix_t_title on t using gin (title gin_trgm_ops);
create index ix_t_lower on t using gist (lower(title) gist_trgm_ops);
