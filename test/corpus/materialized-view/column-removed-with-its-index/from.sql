create table t (id integer primary key, a text, b integer);
create materialized view m as select id, a, b from t;
create index ix_m_a on m (a);
create index ix_m_b on m (b);
