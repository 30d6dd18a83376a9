create table p (id integer, tenant integer not null, primary key (tenant, id));
create table c (id integer primary key, p_id integer, tenant integer, constraint c_p_fk foreign key (tenant, p_id) references p (tenant, id) on delete cascade);
