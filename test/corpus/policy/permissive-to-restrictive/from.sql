create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create policy base on t using (true);
create policy p on t as permissive using (team > 0);
create policy q on t as restrictive for select using (team > 0);
