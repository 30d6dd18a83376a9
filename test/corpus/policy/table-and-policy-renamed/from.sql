create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create policy own_t on t using (owner = current_user);
create policy stays on t using (team = 1);
