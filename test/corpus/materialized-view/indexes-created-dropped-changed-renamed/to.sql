create table t (id integer primary key, a text, b integer);
create materialized view m as select id, a, b from t;
create unique index ux_new on m (id);
create index ix_changed on m (a desc, id);
create index ix_new_name on m (a, b);
