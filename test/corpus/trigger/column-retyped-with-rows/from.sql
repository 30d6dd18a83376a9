create function touch() returns trigger language plpgsql as $$ begin new.touched = '2000-01-01'; return new; end $$;
create table t (id integer primary key, touched date, n text);
create trigger t_touch before update of n on t for each row execute function touch();
create trigger t_all before insert on t for each row when (new.touched is null) execute function touch();
