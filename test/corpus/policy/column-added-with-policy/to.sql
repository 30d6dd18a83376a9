create table t (id integer primary key, owner text, team integer not null default 1);
alter table t enable row level security;
create policy p on t using (team = 1);
