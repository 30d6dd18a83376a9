create table p (id integer primary key, code text not null unique);
create table c (id integer primary key, ref text constraint c_ref references p (code));
