create type a as (x integer, y text);
create type b as (x integer, y text);
create type c as (x integer, y text);
create type d as (x integer, y text);
