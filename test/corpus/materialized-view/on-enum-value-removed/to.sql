create type status as enum ('open', 'done');
create table t (id integer primary key, status status);
create materialized view m as select id, status from t;
create index ix_m on m (status) where status = 'open';
