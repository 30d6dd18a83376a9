create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
alter table t force row level security;
create schema "S";
create table "S"."T" (id integer primary key);
alter table "S"."T" enable row level security;
