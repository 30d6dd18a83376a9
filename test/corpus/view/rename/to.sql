create table t (id integer primary key, a text, b integer);
create view todo as select id, a from t where b > 1;
comment on view todo is 'kept';
comment on column todo.a is 'also kept';
