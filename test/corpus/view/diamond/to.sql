create table t (id integer primary key, a text, b integer);
create view base as select id, b::bigint as b from t;
create view l as select id, b from base;
create view r as select id, b * 2 as b from base;
create view a_all as select l.id, l.b + r.b as s from l join r using (id);
