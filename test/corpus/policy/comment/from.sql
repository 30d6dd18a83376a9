create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create policy a on t using (true);
create policy b on t using (true);
create policy c on t using (true);
comment on policy b on t is 'old';
comment on policy c on t is 'gone';
