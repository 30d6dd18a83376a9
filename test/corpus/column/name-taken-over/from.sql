create table t (id integer primary key, a text not null, b integer);
create index t_b_idx on t (b);
