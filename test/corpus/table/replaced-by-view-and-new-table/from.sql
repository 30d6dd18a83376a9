create table people (id integer primary key, name text, zip text);
create policy p on people using (name <> '');
create view short as select id, name from people;
