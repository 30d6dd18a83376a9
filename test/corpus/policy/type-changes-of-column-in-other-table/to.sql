create table t (id integer primary key, owner text, team integer);
create table a_members (name text, team integer);
create policy p on t using (team in (select m.team from a_members m));
