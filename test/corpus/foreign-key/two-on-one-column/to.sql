create table q (id integer primary key);
create table c (id integer constraint c_q references q (id) on delete cascade);
