create type status as enum ('open', 'done');
create table t (id integer primary key, status status not null default 'open');
create view v as select id, status from t;
create view a_done as select id from t where status = 'done';
create view constant as select 'open'::status as s;
