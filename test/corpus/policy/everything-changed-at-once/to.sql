create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create policy p on t for update to postgres using (team = 2) with check (team = 3);
comment on policy p on t is 'new';
