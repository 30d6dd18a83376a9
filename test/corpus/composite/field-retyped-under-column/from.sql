create type pair as (k text, n text);
create table t (id integer primary key, p pair not null default row('d', '0'));
create view v as select id, (p).n as n from t;
