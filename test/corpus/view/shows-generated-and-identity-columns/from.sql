create table t (id serial primary key, a integer not null, twice integer generated always as (a * 2) stored);
create view v as select id, twice from t;
