create function ins() returns trigger language plpgsql as $$ begin insert into t (id) values (new.id); return new; end $$;
create table t (id integer primary key, touched date, note varchar(20));
create view v as select id, note from t;
create trigger v_ins instead of insert on v for each row execute function ins();
comment on trigger v_ins on v is 'writes';
