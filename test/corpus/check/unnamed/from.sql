create table t (a integer check (a > 0) check (a < 100), b integer, check (a <> b), check (a + b > 0));
