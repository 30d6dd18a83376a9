create table jobs (id integer primary key, owner text);
alter table jobs enable row level security;
create policy own on jobs using (owner = current_user);
create policy jobs_all on jobs for select using (true);
