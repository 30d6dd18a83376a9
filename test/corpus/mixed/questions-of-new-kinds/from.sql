create domain d1 as text constraint filled check (value <> '');
create type c1 as (x integer);
create table t (id integer primary key, r int4range, constraint x1 exclude using gist (r with &&));
create policy p1 on t using (id > 0);
create view v1 as select id from t;
create materialized view m1 as select id from t;
