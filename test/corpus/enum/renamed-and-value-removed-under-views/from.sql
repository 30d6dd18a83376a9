create type status as enum ('open', 'junk', 'done');
create table t (id integer primary key, s status);
create view v as select id, 'open'::status as wanted from t where s = 'done'::status;
create materialized view m as select s from t;
create policy p on t using (s = 'open'::status);
