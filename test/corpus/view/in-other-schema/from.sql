create schema s;
create schema "R eports";
create table s.t (id integer primary key, n smallint);
create table t (id integer primary key);
create view "R eports".v as select id, n from s.t;
create view v as select id from t;
