create table a (id integer primary key);
create table b (id integer primary key);
create table d (id integer primary key);
create policy p on a using (id > 0);
create policy p on b using (id > 0);
create policy p on d using (id > 0);
