create table counters (id integer, n integer);
create table lookup (a integer);
create table t (id integer primary key, v integer);
