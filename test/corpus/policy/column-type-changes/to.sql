create table t (id integer primary key, owner text, team bigint);
alter table t enable row level security;
create policy p1 on t as restrictive for select to pg_monitor using (team > 0);
create policy p2 on t for insert with check (team > 0);
create policy other on t using (owner = 'me');
comment on policy p1 on t is 'kept';
