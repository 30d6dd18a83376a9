create table p (id integer primary key, tenant integer not null);
create table c (id integer primary key, p_id integer, tenant integer, constraint c_p_fk foreign key (p_id) references p (id) on delete cascade);
