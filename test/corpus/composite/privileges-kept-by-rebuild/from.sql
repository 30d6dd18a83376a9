create type c as (a integer, b text);
revoke usage on type c from public;
create table t (id integer, c c);
