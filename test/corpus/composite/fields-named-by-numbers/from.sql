create type pair as (street text, "2" integer, "10" text);
create type other as (a text);
create table t (id integer primary key, p pair default row('s', 1, 'x'));
