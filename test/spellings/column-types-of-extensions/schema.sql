create extension vector;
create extension citext;
create extension ltree;
create extension hstore;
create table things (
  id integer primary key,
  a vector(3) not null,
  b halfvec(4),
  c vector,
  d citext unique,
  e ltree[],
  f hstore default 'a=>1'
);
create index ix_path on things using gist (e);
