create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create policy p on t to pg_monitor, postgres using (true);
create policy q on t using (true);
