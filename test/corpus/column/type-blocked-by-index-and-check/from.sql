create table t (id integer primary key, v text not null, constraint t_v_check check (v ~ '^[0-9]+$'));
create index ix_t_v on t (lower(v));
create index ix_t_pattern on t (v text_pattern_ops);
