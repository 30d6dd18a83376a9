create table t (id integer primary key, b integer, g integer generated always as (b + 1) stored);
create view v as select id, b as a from t;
create policy p on t using (b > 0);
create materialized view m as select b as n from t;
create index ix on m (n);
