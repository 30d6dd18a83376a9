create function touch() returns trigger language plpgsql as $body$ begin new.touched = '2000-01-01'; return new; end $body$;
create table t (id integer primary key, touched date, note text not null default '', constraint t_id check (id > 0));
create index ix_t on t (note);
create trigger t_touch before insert or update on t for each row execute function touch();
