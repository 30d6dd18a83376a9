create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create policy p on t to postgres, pg_monitor using (true);
create policy q on t as permissive for all to public using (true);
