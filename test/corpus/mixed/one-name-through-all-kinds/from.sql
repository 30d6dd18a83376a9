create table base (id integer primary key);
create view n1 as select id from base;
create materialized view n2 as select id from base;
create sequence n3;
create index n4 on base (id);
create domain n5 as integer;
create type n6 as enum ('x');
create type n7 as (x integer);
