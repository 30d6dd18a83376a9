create type address as (street text, zip varchar(10));
create type unused as (a integer);
create type third as (a integer);
create table t (id integer primary key, home address);
create table u (x third[]);
