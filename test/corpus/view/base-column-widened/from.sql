create table t (id integer primary key, a varchar(10), b integer);
create view v with (security_barrier = true) as select id, a from t where b > 1;
comment on view v is 'mine';
comment on column v.a is 'text';
