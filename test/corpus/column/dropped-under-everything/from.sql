create table t (id integer primary key, a integer, b integer, r int4range, g integer generated always as (a + b) stored, constraint t_check check (a > b), constraint x exclude using gist (r with &&) where (a > 0));
create view v as select id, a, b, g from t;
create view v2 as select id from v where a > 0;
create materialized view m as select a from t;
create policy p on t using (a > 0);
create policy q on t using (b > 0 or a > 0);
