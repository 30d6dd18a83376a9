create table t (id integer primary key, note text);
create view v as select id, note from t;
create function vs() returns setof v language sql stable as $$ select * from v $$;
revoke execute on function vs() from public;
