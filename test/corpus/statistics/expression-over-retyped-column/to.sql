create table t (id integer primary key, a bigint, b varchar(10), c bigint);
create statistics s_e on (a + c), b from t;
alter statistics s_e set statistics 50;
comment on statistics s_e is 'c';
