create schema s;
create table t (id integer primary key, a text, b integer);
create view s.v as select id from t;
create view above as select id from s.v;
