create table p (id integer constraint p_pkey primary key, code text not null);
create table c (id integer primary key, p_id integer constraint c_p_fk references p (id) on update cascade on delete set null deferrable);
