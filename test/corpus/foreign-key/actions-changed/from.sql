create table p (id integer primary key, code text not null unique, x integer not null, y integer not null, unique (x, y));
create table c (
  c0 integer default 0 constraint c0_fk references p (id) on update no action on delete no action,
  c1 integer default 0 constraint c1_fk references p (id) on update restrict on delete restrict,
  c2 integer default 0 constraint c2_fk references p (id) on update cascade on delete cascade,
  c3 integer default 0 constraint c3_fk references p (id) on update set null on delete set null,
  c4 integer default 0 constraint c4_fk references p (id) on update set default on delete set default
);
