create table p (id integer primary key, code text not null unique, x integer not null, y integer not null, unique (x, y));
create table c (id integer primary key, a integer, b integer constraint c_b_fk references p (id), d integer constraint c_d_fk references p (id));
