create table p (id integer primary key, code text not null);
create unique index p_code on p (code);
create table c (id integer primary key, code text constraint c_code_fk references p (code) on update cascade on delete set null);
