create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create policy p1 on t using (team > 0) with check (team > 1);
create policy p2 on t for update using (team > 0) with check (team > 1);
comment on policy p1 on t is 'kept';
