create table t (id integer primary key, b integer, r int4range, g integer generated always as (b + 1) stored, constraint x exclude using gist (r with &&) where (b > 0));
create view v as select id, b as n from t where t.b > 0;
create materialized view m as select b as n from t;
create policy p on t using (b > 0);
create index ix on t (id) where b > 1;
