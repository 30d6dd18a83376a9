create table t (a integer, b integer, constraint u1 unique (b), constraint u2 unique (a));
