create table t (id integer primary key, owner text, team integer);
create policy p on t using (team = 1);
create table u (id integer primary key);
alter table u enable row level security;
create policy q on u using (id > 0);
