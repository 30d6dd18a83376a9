create schema app;
create table t (id integer primary key, a integer, b varchar(10), c integer);
create statistics s_ab (dependencies, ndistinct) on a, b from t;
create statistics app.s_ac on a, c from t;
comment on statistics s_ab is 'c';
