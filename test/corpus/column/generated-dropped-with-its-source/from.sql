create table t (id integer primary key, net integer, vat integer, gross integer generated always as (net + vat) stored, twice integer generated always as (net * 2) stored);
