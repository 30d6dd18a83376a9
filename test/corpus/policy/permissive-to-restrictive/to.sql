create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create policy base on t using (true);
create policy p on t as restrictive using (team > 0);
create policy q on t for select using (team > 0);
