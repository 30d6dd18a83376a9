create function touch() returns trigger language plpgsql as $$ begin new.touched = '2000-01-01'; return new; end $$;
create table t2 (a integer);
create trigger t_touch before insert or update on t2 for each row execute function touch();
