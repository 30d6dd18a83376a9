create table t (id integer primary key, a bigint not null, g bigint generated always as (a + 1) stored);
