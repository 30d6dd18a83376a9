create table old_p (id integer primary key);
create table q (id integer primary key);
create table c (id integer primary key, p_id integer constraint c_p references old_p (id), q_id integer constraint c_q references q (id));
