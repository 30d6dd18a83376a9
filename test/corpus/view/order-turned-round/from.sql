create table t (id integer primary key, a text, b integer);
create view a as select id, a from t;
create view b as select id, a from a;
