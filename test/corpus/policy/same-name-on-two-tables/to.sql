create table a (id integer primary key);
create table b (id integer primary key);
create table d (id integer primary key);
create policy p on b using (id > 1);
create policy p on d using (id > 0);
