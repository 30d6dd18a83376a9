create table t (id integer primary key, a text, b integer);
create view open_tasks as select id, a from t where b > 1;
comment on view open_tasks is 'kept';
comment on column open_tasks.a is 'also kept';
