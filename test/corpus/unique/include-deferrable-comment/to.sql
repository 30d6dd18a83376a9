create table t (a integer, b integer, c integer, constraint one unique (a) deferrable initially deferred, constraint two unique (b), constraint three unique (c) include (b));
comment on constraint two on t is 'comes';
comment on constraint three on t is 'it''s';
