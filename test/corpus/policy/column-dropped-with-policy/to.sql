create table t (id integer primary key, owner text);
alter table t enable row level security;
create policy q on t using (owner = 'me');
