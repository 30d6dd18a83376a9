create table t (id integer primary key, a varchar(10), b integer);
create view v as select id, a from t;
create view w as select a from v;
grant select on w to public;
create function f() returns trigger language plpgsql as $$ begin return null; end $$;
create trigger w_t instead of delete on w for each row execute function f();
create rule w_r as on update to w do instead nothing;
