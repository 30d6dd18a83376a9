create table a (id integer) with (fillfactor = 90);
create table b (id integer) with (autovacuum_vacuum_scale_factor = 0.05);
