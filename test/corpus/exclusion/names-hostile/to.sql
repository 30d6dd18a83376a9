create schema "S 1";
create table "S 1"."T" (id integer primary key, "D.r" int4range, k text default '', constraint "no ""two"" at once" exclude using gist ("D.r" with operator(pg_catalog.&&)) where (k <> E'it''s`${x}\\'));
