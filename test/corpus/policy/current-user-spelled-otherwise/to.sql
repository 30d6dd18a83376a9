create table t (id integer primary key);
create policy p on t to session_user using (id > 0);
create policy q on t to pg_monitor, current_role using (id > 0);
