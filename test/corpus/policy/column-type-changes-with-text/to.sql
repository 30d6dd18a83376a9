create table t (id integer primary key, team integer);
create policy p on t using (team = 5);
