create table p (id integer primary key);
create table t (
  id integer primary key, a integer unique, b integer check (b > 0), p_id integer references p (id), keep text,
  constraint t_a_b_check check (a < b)
);
create index ix_t_a_keep on t (a, keep);
create index ix_t_keep on t (keep) where b > 1;
create index ix_t_expr on t ((a + b));
create index ix_t_include on t (keep) include (b);
