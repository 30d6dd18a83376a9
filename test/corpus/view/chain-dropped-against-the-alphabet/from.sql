create table t (id integer primary key, a text, b integer);
create view a as select id, a from t;
create view b as select id, a from a;
create view c as select b.id, a.a from b join a using (id);
