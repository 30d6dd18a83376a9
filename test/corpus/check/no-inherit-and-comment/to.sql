create table t (a integer, constraint one check (a > 0), constraint two check (a > 1) no inherit, constraint three check (a > 2));
comment on constraint one on t is 'it''s
two lines';
