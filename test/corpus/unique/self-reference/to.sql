create table t (id integer primary key, code text not null, up text, constraint t_code unique (code) include (id), constraint t_up_fk foreign key (up) references t (code));
