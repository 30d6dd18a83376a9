create type a as (x integer);
create type b as (x integer);
create type c as (x integer);
create type d as (x integer);
create table t (d d);
comment on type b is 'old';
comment on type c is 'gone';
comment on type d is 'kept';
