create table b (id integer primary key, r int4range, exclude using gist (r with &&));
create table o (id integer primary key, a_id integer);
create policy p on o using (a_id in (select id from b));
create view v as select b.id from b;
create materialized view m as select b.id from b;
create view a as select id, a_id from o;
