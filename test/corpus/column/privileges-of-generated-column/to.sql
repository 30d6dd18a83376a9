create table t (id integer primary key, g integer generated always as (id * 3) stored);
grant select (g), references (g) on t to pg_monitor;
comment on column t.g is 'c';
