create table things (id integer primary key, owner text not null);
alter table things enable row level security;
create policy own on things using (owner = current_user);
create policy adding on things as restrictive for insert to public with check (owner <> '');
create table locked (id integer primary key);
alter table locked enable row level security;
