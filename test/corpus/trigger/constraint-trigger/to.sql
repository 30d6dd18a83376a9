create function ok() returns trigger language plpgsql as $$ begin return null; end $$;
create table t (id integer primary key, touched date, note text);
create constraint trigger t_ok after insert or update of note on t deferrable initially deferred for each row when (new.note is not null) execute function ok();
