create type kind as enum ('a', 'other');
create table t (id integer primary key, price integer not null default 150, kind kind not null, g integer generated always as (price * 2) stored, check (price > 0));
create view v as select price from t;
