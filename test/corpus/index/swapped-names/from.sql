create table t (a integer, b integer, c integer, d integer, e integer);
create index i1 on t (a);
create index i2 on t (b);
create index r1 on t (c);
create index r2 on t (d);
create index r3 on t (e);
