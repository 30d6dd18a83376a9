create table t (id integer primary key, team text);
create policy p on t using (team = '5');
