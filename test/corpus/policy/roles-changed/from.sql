create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create policy p on t to pg_monitor using (true);
create policy q on t using (true);
create policy r on t to pg_monitor, pg_signal_backend using (true);
