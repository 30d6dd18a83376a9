create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create policy p1 on t using (team > 0);
create policy p2 on t for update with check (team > 1);
comment on policy p1 on t is 'kept';
