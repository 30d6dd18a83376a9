create table a (id integer primary key, b_id integer);
create table b (id integer primary key, a_id integer);
create policy p on a using (b_id in (select id from b));
create policy p on b using (a_id in (select id from a));
