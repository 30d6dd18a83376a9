create function touch() returns trigger language plpgsql as $$ begin new.touched = '2000-01-01'; return new; end $$;
create table t (id integer primary key, touched date, note varchar(20));
create trigger t_touch before insert or update on t for each row execute function touch();
comment on trigger t_touch on t is 'it''s';
