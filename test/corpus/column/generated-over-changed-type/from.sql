create table t (id integer primary key, a integer not null, g integer generated always as (a + 1) stored);
