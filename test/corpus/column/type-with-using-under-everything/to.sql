create table t (
  id integer primary key,
  a integer,
  g text generated always as (case when a is null then '' when a = 5 then '5' else '?' end || '!') stored,
  constraint t_check check (a <> 0),
  constraint t_a_key unique (a)
);
create index ix_g on t (g);
create index ix_expr on t ((a + 1)) where a > 0;
create table u (t_a integer references t (a));
create view z_view as select id, a, g from t where a > 0;
create view a_view as select a from z_view;
create materialized view m as select a from a_view;
create index ix_m on m (a);
create policy p on t using (a > 0);
create policy q on u using (t_a in (select a from a_view));
comment on policy q on u is 'kept';
comment on column t.g is 'kept too';
