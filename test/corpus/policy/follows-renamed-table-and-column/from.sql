create table tasks (id integer primary key, owner_name text);
alter table tasks enable row level security;
create policy own on tasks using (owner_name = current_user);
create policy tasks_all on tasks for select using (true);
