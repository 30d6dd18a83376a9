create table p (id integer constraint pk_p primary key);
create table c (id integer primary key, p_id integer references p (id));
