create type role as enum ('admin', 'junk', 'user');
create table t (id integer primary key, role role);
create table u (id integer primary key);
create policy p on t using (role = 'admin');
create policy q on u using (id = 0 or 'user'::role = any (select role from t));
