create table t (id integer primary key, n text);
create view low as select id, n from t;
create view a_high as select id from low;
