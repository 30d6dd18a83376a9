create table t (a integer, b integer, c integer, constraint one unique (a, b), constraint two unique (c, b));
