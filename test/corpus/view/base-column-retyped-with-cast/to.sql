create table t (id integer primary key, n integer);
create view low as select id, n from t;
create view a_high as select id from low;
