create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create policy p on t using (team = 1);
create policy q on t using (owner = 'me');
