create type status as enum ('open', 'done');
create table t (id integer primary key, status status);
create view v as select id, status, 'open'::status as wanted from t;
