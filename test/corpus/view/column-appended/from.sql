create table t (id integer primary key, a text, b integer);
create view v as select id from t;
comment on view v is 'mine';
create view a_above as select id from v;
