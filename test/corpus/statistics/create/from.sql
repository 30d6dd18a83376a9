create table t (id integer primary key, a integer, b varchar(10), c integer);
