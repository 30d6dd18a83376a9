create table t (id integer primary key, net integer, twice integer generated always as (net * 2) stored);
