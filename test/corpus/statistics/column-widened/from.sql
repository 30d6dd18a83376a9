create table t (id integer primary key, a integer, b varchar(10), c integer);
create statistics s_ab (dependencies) on a, b from t;
alter statistics s_ab set statistics 50;
comment on statistics s_ab is 'c';
