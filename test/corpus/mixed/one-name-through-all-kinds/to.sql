create table base (id integer primary key);
create type n1 as (x integer);
create view n2 as select id from base;
create materialized view n3 as select id from base;
create sequence n4;
create index n5 on base (id);
create domain n6 as integer;
create type n7 as enum ('x');
