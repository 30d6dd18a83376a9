create table t (a integer, b integer, c integer, constraint one unique (a), constraint two unique (b) deferrable, constraint three unique (c) include (a));
comment on constraint one on t is 'goes';
