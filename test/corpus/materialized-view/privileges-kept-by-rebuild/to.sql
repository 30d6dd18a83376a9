create table t (id integer primary key, a text, b integer);
create materialized view m with (fillfactor = 70) as select id, a from t;
create index m_a on m (a);
comment on index m_a is 'i';
grant select on m to pg_monitor;
grant select (a) on m to pg_read_all_stats;
comment on materialized view m is 'c';
