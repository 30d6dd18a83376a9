create schema "S 1";
create type "S 1"."Ty pe" as ("F.1" integer, "select" text);
create type "Ty pe" as (x integer);
create table t (id integer primary key, c "S 1"."Ty pe");
