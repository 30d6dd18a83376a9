create table tasks (id integer primary key, person text, team integer);
alter table tasks enable row level security;
create policy own_tasks on tasks using (person = current_user);
create policy stays on tasks using (team = 2);
