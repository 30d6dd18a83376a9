create function ins() returns trigger language plpgsql as $body$ begin insert into t (id, a) values (new.id, new.a); return new; end $body$;
create table t (id integer primary key, a text, b integer);
create view writable as select id, a from t;
create trigger ins instead of insert on writable for each row execute function ins();
create view ruled as select id from t;
create rule no_delete as on delete to ruled do instead nothing;
create view defaulted as select id, a from t;
alter view defaulted alter column a set default 'dflt';
create view v as select id from t;
