create table teams (id integer primary key, level smallint);
create table t (id integer primary key, owner text, team integer);
create view big_teams as select id, level from teams where level > 5;
create policy p on t using (team in (select id from big_teams));
