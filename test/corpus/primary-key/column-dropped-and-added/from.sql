create table t (old_id integer constraint t_pk primary key, code text not null);
