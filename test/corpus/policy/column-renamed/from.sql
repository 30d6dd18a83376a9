create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create table m (t_id integer, name text);
create policy p on t using (owner = current_user and exists (select 1 from m where m.t_id = t.id and m.name = t.owner));
