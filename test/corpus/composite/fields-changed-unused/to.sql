create type a as (x integer);
create type b as (x bigint, y text collate "C");
create type c as (y text, x integer);
create type d as (x integer, z text);
