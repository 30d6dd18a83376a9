create function my_team() returns integer language sql stable as $$ select 2 $$;
create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create policy p on t using (team = my_team());
