create table t (id integer primary key, a text, b integer);
create view v as select id, a from t;
create view a_above as select id from v;
