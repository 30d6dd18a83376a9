create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create policy a on t using (true);
create policy b on t for select using (team = 1);
