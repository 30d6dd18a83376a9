create table t (id integer primary key, a text, b integer);
create view a1 as select id from t;
create view a2 as select id from t;
