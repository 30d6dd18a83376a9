create table t (id integer primary key, a text, b integer);
create materialized view m as select id, a from t where b > 1;
create unique index ux_m on m (id);
create index ix_m_lower on m (lower(a)) include (id) where a is not null;
create index ix_m_desc on m using btree (a collate "C" desc nulls last) with (fillfactor = 70);
comment on index ix_m_lower is 'lowered';
comment on materialized view m is 'mine';
comment on column m.a is 'text';
