create table t (id integer primary key, v integer not null, constraint t_v_check check (v >= 0));
create index ix_t_v on t (abs(v));
create index ix_t_pattern on t (v);
