create table t (id integer primary key, status varchar(10), owner text);
create policy p on t using (status in ('a', 'b'));
create policy q on t for select using (owner = current_user);
