create table t (a integer, constraint one check (a > 0) no inherit, constraint two check (a > 1), constraint three check (a > 2));
comment on constraint three on t is 'goes';
