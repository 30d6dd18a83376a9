create table p (id integer primary key, code text not null unique, x integer not null, y integer not null, unique (x, y));
create table c (id integer primary key, a integer constraint c_a_fk references p (id), b integer, d integer constraint fk_c_d references p (id));
