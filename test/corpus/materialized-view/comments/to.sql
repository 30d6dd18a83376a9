create table t (id integer primary key, a text, b integer);
create materialized view m as select id, a, b from t;
create index ix on m (a);
comment on materialized view m is 'new';
comment on column m.id is 'first';
comment on column m.b is 'after';
comment on index ix is 'fast';
