create table t (id integer constraint t_pkey primary key, note text);
