create table t (a integer, b integer, constraint u1 unique (a), constraint u2 unique (b));
