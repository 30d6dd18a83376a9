create table z (id integer primary key);
create table t (id integer primary key, a text, b integer);
create view a_view as select * from t;
create view zz_view as select * from a_view;
