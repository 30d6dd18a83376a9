create schema ext;
create extension citext;
create extension ltree schema ext;
create extension "uuid-ossp" schema ext;
create table t (id uuid primary key default ext.uuid_generate_v4(), name citext unique, path ext.ltree, note text);
create index ix on t using gist (path);
create view v as select id, ext.nlevel(path) as depth from t where name = 'X';
