create table t (id integer primary key, v text);
create index ix_t_v on t (v desc);
