create table t (id integer primary key, a integer, c integer);
create statistics s_ac on a, c from t;
