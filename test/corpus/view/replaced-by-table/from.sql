create table t (id integer primary key, a text, b integer);
create view tasks as select id, a from t;
