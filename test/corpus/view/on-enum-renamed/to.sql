create type state as enum ('open', 'done');
create table t (id integer primary key, status state);
create view v as select id, status, 'open'::state as wanted from t;
