create type status as enum ('open', 'junk', 'fresh', 'done');
create table tasks (
  id integer primary key,
  status status not null default 'fresh',
  history status[] not null default '{open}',
  r int4range,
  done boolean generated always as (status = 'done') stored,
  constraint tasks_check check (status <> 'fresh' or id > 0),
  constraint tasks_excl exclude using gist (r with &&) where (status not in ('done', 'fresh')),
  unique (id, status)
);
create index ix_open on tasks (id) where status = 'fresh';
create domain state as status default 'fresh';
create table notes (id integer primary key, task_id integer, status status, s state, foreign key (task_id, status) references tasks (id, status));
create policy own on tasks using (status <> 'fresh' or history @> '{open}');
create policy other on notes using (exists (select 1 from tasks t where t.id = task_id and t.status = notes.status));
create view open_tasks as select id, status, done from tasks where status in ('open', 'fresh');
create view a_counts as select status, count(*)::integer as n from open_tasks group by status;
create materialized view m as select id, status, history from tasks;
create index ix_m on m (status);
comment on view a_counts is 'kept';
comment on constraint tasks_excl on tasks is 'kept too';
