create type state as enum ('open', 'done');
create table t (id integer primary key, s state default 'open', r int4range, constraint x exclude using gist (r with &&) where (s = 'open'));
create view v as select s from t where s <> 'done';
create policy p on t using (s = 'open');
