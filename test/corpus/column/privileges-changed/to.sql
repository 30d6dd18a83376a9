create table t (id integer primary key, a text, b integer);
grant select (a) on t to pg_monitor;
grant insert (id) on t to public;
