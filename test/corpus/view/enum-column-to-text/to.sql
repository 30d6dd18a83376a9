create table t (id integer primary key, status text);
create view v as select id from t where status = 'open';
