create table t (id integer primary key);
create policy p on t to current_user using (id > 0);
create policy q on t to session_user, pg_monitor using (id > 0);
