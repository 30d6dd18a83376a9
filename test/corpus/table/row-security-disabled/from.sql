create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
alter table t force row level security;
