create table t (id integer primary key, price numeric(10, 2) not null default 1.5, kind text not null, g numeric generated always as (price * 2) stored, check (price > 0));
create view v as select price from t;
