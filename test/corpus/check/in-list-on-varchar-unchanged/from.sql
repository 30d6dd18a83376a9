create table t (id integer primary key, status varchar(20) not null, kind varchar default 'a' check (kind in ('a', 'b')), constraint t_status check (status in ('open', 'done')));
