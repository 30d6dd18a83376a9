create table t (id integer primary key, b integer, a integer, c integer);
create statistics s on b, a from t;
create statistics s_e (mcv) on a, b, lower(a || ' on '), (c + 1) from t;
