create table p (id varchar(36) primary key);
create table c (id integer primary key, p_id varchar(36) not null constraint c_p_fk references p (id) on delete cascade);
