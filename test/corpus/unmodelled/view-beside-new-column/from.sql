create table t (id integer primary key, a text);
create view v as select id, upper(a) as a from t;
comment on view v is 'mine';
create materialized view m as select count(*) as n from t;
create unique index ux_m on m (n);
