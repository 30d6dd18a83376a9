create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create policy readers on t for select to pg_read_all_data using (true);
