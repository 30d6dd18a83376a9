create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create table z_members (name text, team integer, primary key (name, team));
create policy members on t using (exists (select 1 from z_members m where m.team = t.team and m.name = current_user));
