create table t (a integer, b integer, c integer, constraint one unique (a), constraint two unique (b, c));
