create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create policy p on t for select using (team > 0);
create policy q on t for delete using (team > 0);
