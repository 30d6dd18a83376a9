create table t (id integer primary key, a text, b integer);
create view n1 as select id from t;
create view n2 as select id from t;
create view n3 as select id from t;
