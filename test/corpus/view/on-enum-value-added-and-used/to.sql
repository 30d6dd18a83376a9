create type status as enum ('open', 'review', 'done');
create table t (id integer primary key, status status not null);
create view v as select id from t where status in ('review', 'done');
create view w as select id from t where status < 'review';
