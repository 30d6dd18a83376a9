create table t (id integer primary key, a integer, r int4range, g integer generated always as (a + 1) stored, constraint x exclude using gist (r with &&) where (a > 0));
create view v as select id, a as n from t where t.a > 0;
create materialized view m as select a as n from t;
create policy p on t using (a > 0);
create index ix on t (id) where a > 1;
