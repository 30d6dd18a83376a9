create table t (id integer primary key, a text, b integer);
create view b_low as select id, a from t;
create materialized view m as select id, a from b_low;
create index ix_m on m (a);
create view a_high as select a from m;
