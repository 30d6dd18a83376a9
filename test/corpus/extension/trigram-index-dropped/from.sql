create extension pg_trgm;
create table t (id integer primary key, title text not null);
create index ix_t_title on t using gin (title gin_trgm_ops);
create view v as select id from t where title % 'x';
