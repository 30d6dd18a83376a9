create table a (id integer primary key);
create table b (id integer primary key);
create policy p on a using (id > 0);
