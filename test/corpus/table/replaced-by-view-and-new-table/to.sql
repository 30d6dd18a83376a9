create table persons (id integer primary key, name text);
create table homes (person_id integer primary key references persons, zip text);
create policy p on persons using (name <> '');
create view people as select p.id, p.name, h.zip from persons p left join homes h on h.person_id = p.id;
create view short as select id, name from persons;
