create table t (id integer primary key, a text, b integer);
create materialized view m as select id, a from t where b > 1;
create unique index ux_m on m (id);
create index ix_m_a on m (lower(a)) where id > 0;
