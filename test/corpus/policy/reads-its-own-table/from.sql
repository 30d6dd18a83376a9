create table old (id integer primary key, n integer);
create policy p on old using (n = (select max(o.n) from old o));
