create table t (id integer primary key, a integer, b varchar(10), c integer);
create statistics s_ab on a, b from t;
create statistics s_ac on a, c from t;
