create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create policy a on t using (team = 2);
create policy b on t using (team = 1);
