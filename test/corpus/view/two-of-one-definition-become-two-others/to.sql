create table t (id integer primary key, a text, b integer);
create view b1 as select id from t;
create view b2 as select id from t;
