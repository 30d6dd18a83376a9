create table a (v text) with (toast.autovacuum_enabled = false);
create table b (v text);
create table c (v text) with (toast.vacuum_truncate = false, fillfactor = 70);
