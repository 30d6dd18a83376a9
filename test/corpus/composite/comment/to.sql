create type a as (x integer);
create type b as (x integer);
create type c as (x integer);
create type d as (x bigint);
create table t (d d);
comment on type a is 'it''s first';
comment on type b is 'new';
comment on type d is 'kept';
