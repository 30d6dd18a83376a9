create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create policy a on t using (true);
create policy b on t using (true);
create policy c on t using (true);
comment on policy a on t is 'it''s new';
comment on policy b on t is 'new';
