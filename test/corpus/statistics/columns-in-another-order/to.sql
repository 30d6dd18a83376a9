create table t (id integer primary key, a integer, c integer, b integer);
create statistics s on a, b from t;
create statistics s_e (mcv) on b, a, lower(a || ' on '), (c + 1) from t;
