create table t (id bigint primary key, no bigint);
