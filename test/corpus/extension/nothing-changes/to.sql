create extension hstore with schema public;
create extension if not exists citext with schema public;
create table t (name public.citext, h public.hstore);
