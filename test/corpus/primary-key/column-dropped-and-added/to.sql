create table t (code text constraint t_pk primary key, note text);
