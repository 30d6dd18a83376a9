create function touch() returns trigger language plpgsql as $$ begin new.touched = '2000-01-01'; return new; end $$;
create table t (id integer primary key, touched date, note varchar(20));
create trigger t_touch before update of note on t for each row when (old.note is distinct from new.note) execute function touch();
