create function touch() returns trigger language plpgsql as $body$ begin new.touched = '2000-01-01'; return new; end $body$;
create table t (id integer primary key, touched date);
create trigger t_touch before insert or update on t for each row execute function touch();
