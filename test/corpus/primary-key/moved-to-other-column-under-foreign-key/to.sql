create table p (id integer not null constraint p_id_key unique, code text constraint p_pkey primary key);
create table c (id integer primary key, p_id integer constraint c_p_fk references p (id) on update cascade on delete set null deferrable);
