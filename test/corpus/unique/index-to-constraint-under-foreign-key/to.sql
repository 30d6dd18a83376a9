create table p (id integer primary key, code text not null, constraint p_code unique (code));
create table c (id integer primary key, code text constraint c_code_fk references p (code) on delete cascade);
