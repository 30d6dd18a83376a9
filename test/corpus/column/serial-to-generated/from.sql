create table t (a integer, b serial);
