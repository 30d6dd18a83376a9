create table a (v text);
create table b (v text) with (toast.autovacuum_enabled = false);
create table c (v text) with (toast.vacuum_truncate = true, fillfactor = 70);
