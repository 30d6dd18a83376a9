create table t (a integer, b numeric generated always as (a * 2.5) stored);
