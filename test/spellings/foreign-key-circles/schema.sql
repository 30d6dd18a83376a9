create table people (id integer primary key, boss_id integer references people, team_id integer);
create table teams (id integer primary key, lead_id integer not null references people);
alter table people add foreign key (team_id) references teams on delete set null;
