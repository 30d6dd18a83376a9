create table t (id integer primary key, b integer, r int4range);
create view v as select id, b from t;
create view v2 as select id from v where b > 0;
create policy q on t using (b > 0);
