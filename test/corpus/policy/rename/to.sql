create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create policy only_own on t for update to pg_monitor using (owner = current_user) with check (team > 0);
comment on policy only_own on t is 'kept';
