create function touch() returns trigger language plpgsql as $$ begin new.touched = '2000-01-01'; return new; end $$;
create table t (id integer primary key, touched date, remark varchar(20));
create trigger t_touch before update of remark on t for each row when (old.remark is distinct from new.remark) execute function touch();
