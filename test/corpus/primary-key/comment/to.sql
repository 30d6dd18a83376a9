create table t (id integer constraint t_pkey primary key, note text);
comment on constraint t_pkey on t is 'never reused';
