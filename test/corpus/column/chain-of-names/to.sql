create table t (id integer primary key, b text, c text, d bigint, a date);
create index t_c_idx on t (c);
