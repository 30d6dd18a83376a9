create table t (id integer primary key, a text, b integer);
create view b_low as select id, a, b from t;
create view a_top as select id, b from b_low;
