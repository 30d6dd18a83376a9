create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create table members (name text, team integer);
create policy p on t using (team in (select m.team from members m where m.name = current_user));
