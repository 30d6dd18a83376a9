create table t (id integer primary key, a text, b integer);
create materialized view totals as select id, a from t;
create unique index ux_totals on totals (id);
comment on materialized view totals is 'kept';
comment on column totals.a is 'kept too';
