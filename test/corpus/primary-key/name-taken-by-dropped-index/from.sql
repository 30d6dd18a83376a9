create table t (id integer not null, v text);
create index t_pkey on t (v);
