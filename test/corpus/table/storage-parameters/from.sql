create table a (id integer) with (fillfactor = 70, autovacuum_enabled = false);
create table b (id integer);
