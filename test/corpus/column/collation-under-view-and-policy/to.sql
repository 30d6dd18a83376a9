create table t (id integer primary key, a text collate "C", g text generated always as (a || '!') stored);
create view v as select a from t;
create materialized view m as select a from t;
create policy p on t using (a > 'b');
