create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create table u (id integer primary key);
