create table t (id integer primary key, b text not null);
create index t_b_idx on t (b);
