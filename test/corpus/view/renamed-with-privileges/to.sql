create table t (id integer primary key, a varchar(10), b integer);
create view w as select id, a from t;
grant select on w to pg_monitor;
comment on view w is 'w';
