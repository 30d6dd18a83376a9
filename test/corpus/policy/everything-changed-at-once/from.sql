create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create policy p on t for update to pg_monitor using (team = 1) with check (team = 1);
comment on policy p on t is 'old';
