create role web login connection limit 4;
create table tasks (id integer primary key);
alter table tasks enable row level security;
create policy own on tasks to web using (id > 0);
grant select, insert on tasks to web;
