create table t (id integer primary key, owner text, team integer);
alter table t force row level security;
create table u (id integer primary key);
alter table u enable row level security;
