create schema "S 1";
create table "S 1"."T" (id integer primary key, "D.r" int4range);
