create table t (id integer primary key, n integer);
create view z1 as select id, n from t;
create materialized view y2 as select id, n from z1;
create index ix_y2 on y2 (n);
create view x3 as select id, n from y2;
