create type c as (b text, a integer);
revoke usage on type c from public;
create table t (id integer, c c);
