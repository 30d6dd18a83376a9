create table t (a integer check (a < 100), b integer check (b <> 7), check (a + b > 0));
