create table q (id integer primary key, label text not null unique);
create table r (key_no bigint primary key);
create table c (id integer primary key, p_id integer constraint c_p references q (id), q_id integer constraint c_q references r (key_no) not null);
