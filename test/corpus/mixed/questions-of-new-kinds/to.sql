create domain d2 as text constraint filled check (value <> '');
create type c2 as (x integer);
create table t (id integer primary key, r int4range, constraint x2 exclude using gist (r with &&));
create policy p2 on t using (id > 0);
create view v2 as select id from t;
create materialized view m2 as select id from t;
