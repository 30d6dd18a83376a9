create table tasks (id integer primary key, owner text, team integer);
alter table tasks enable row level security;
create policy p on tasks using (tasks.team = 1);
comment on policy p on tasks is 'kept';
alter table tasks force row level security;
