create table a (id integer primary key, r int4range, exclude using gist (r with &&));
create table o (id integer primary key, a_id integer);
create policy p on o using (a_id in (select id from a));
create view v as select a.id from a;
create materialized view m as select a.id from a;
