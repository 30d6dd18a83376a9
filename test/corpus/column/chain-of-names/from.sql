create table t (id integer primary key, a text, b text, c integer);
create index t_b_idx on t (b);
