create table p (id uuid primary key);
create table c (id integer primary key, p_id uuid not null constraint c_p_fk references p (id) on delete cascade);
