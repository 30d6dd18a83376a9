create type state as enum ('open', 'done');
create table t (id integer primary key, s state);
create view v as select id, 'open'::state as wanted from t where s = 'done'::state;
create materialized view m as select s from t;
create policy p on t using (s = 'open'::state);
