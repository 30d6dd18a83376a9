create table t (id integer primary key, a text, b integer);
create view z_base as select id, a from t;
create view a_top as select id from z_base where a is not null;
