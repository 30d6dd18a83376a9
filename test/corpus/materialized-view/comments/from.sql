create table t (id integer primary key, a text, b integer);
create materialized view m as select id, a, b from t;
create index ix on m (a);
comment on materialized view m is 'old';
comment on column m.a is 'gone';
comment on column m.b is 'before';
