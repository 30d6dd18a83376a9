create table t (old_id serial constraint t_pk primary key, code text not null);
