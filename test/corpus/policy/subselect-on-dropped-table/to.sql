create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create policy p on t using (owner = current_user);
