create table t (id integer primary key, a text, b integer);
create materialized view sums as select id, a from t;
create unique index ux_totals on sums (id);
comment on materialized view sums is 'kept';
comment on column sums.a is 'kept too';
