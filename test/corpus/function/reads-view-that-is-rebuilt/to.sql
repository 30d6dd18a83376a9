create table t (id integer primary key, note text);
create view v as select note, id from t;
create function vs() returns setof v language sql stable as $$ select * from v $$;
revoke execute on function vs() from public;
