create type a as (x int4, gone text);
alter type a add attribute y character varying(5);
alter type a drop attribute gone;
alter type a add attribute z timestamp with time zone;
create table t (a public.a);
