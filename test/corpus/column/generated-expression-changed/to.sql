create table t (
  id integer primary key, a integer not null,
  g integer not null generated always as (a * 3) stored constraint t_g_check check (g > 0), constraint t_g_key unique (g)
);
create index ix_t_g on t (g desc);
comment on column t.g is 'computed';
