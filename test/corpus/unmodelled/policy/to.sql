create table t (id integer primary key, owner text, note varchar(20));
create unique index ux_t on t (id, owner);
alter table t enable row level security;
alter table t force row level security;
create policy own on t using (owner = current_user);
