create table t (id integer primary key, a varchar(10), b integer);
grant select (a), update (a) on t to pg_monitor;
grant insert (b) on t to public;
