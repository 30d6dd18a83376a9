create role web;
create table tasks (id integer primary key, owner text);
alter table tasks enable row level security;
create policy own on tasks to web using (owner = current_user);
