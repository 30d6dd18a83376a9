create table t (id integer primary key, a smallint, g integer generated always as (a + 1) stored);
create view v as select id, a from t;
create policy p on t using (a > 0);
create materialized view m as select a as n from t;
create index ix on m (n);
