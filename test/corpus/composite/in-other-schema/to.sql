create schema "S 1";
create type "Ty pe" as (x integer);
create type "S 1"."Ty pe" as ("F.1" bigint, "select" text, "it's" "Ty pe");
create table t (id integer primary key, c "S 1"."Ty pe");
