create table t (id integer primary key, n text);
create materialized view m as select id, n from t;
create unique index ux_m on m (id);
create index ix_m_n on m (n);
comment on materialized view m is 'mine';
