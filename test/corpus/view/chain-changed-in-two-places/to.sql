create table t (id integer primary key, a text, b integer);
create view b_low as select id, a from t;
create view a_top as select id, upper(a) as a from b_low;
