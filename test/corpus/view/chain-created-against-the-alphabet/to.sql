create table t (id integer primary key, a text, b integer);
create view d as select id, a from t;
create view c as select id, a from d;
create view b as select id, a from c;
create view a as select id, a from b;
