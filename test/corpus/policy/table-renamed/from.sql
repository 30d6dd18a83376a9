create table t (id integer primary key, owner text, team integer);
alter table t enable row level security;
create policy p on t using (t.team = 1);
comment on policy p on t is 'kept';
alter table t force row level security;
