create table t (id integer primary key, a text, b integer);
create materialized view m as select id, a, b from t;
create index ix_gone on m (b);
create index ix_changed on m (a);
create index ix_old_name on m (a, b);
