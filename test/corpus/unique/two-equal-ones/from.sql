create table t (a integer, constraint u1 unique (a), constraint u2 unique (a));
