create table p (id integer primary key);
create table q (id integer primary key);
create table c (id integer constraint c_p references p (id) constraint c_q references q (id));
