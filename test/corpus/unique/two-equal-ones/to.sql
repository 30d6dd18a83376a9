create table t (a integer, constraint u2 unique (a), constraint u3 unique (a), constraint u4 unique (a));
