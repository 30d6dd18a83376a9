create type a as (x integer);
