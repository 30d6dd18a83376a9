create table p (id integer primary key, code text not null unique, x integer not null, y integer not null, unique (x, y));
create table c (
  c0 integer default 0 constraint c0_fk references p (id) on update cascade on delete restrict,
  c1 integer default 0 constraint c1_fk references p (id) on update set null on delete cascade,
  c2 integer default 0 constraint c2_fk references p (id) on update set default on delete set null,
  c3 integer default 0 constraint c3_fk references p (id) on update no action on delete set default,
  c4 integer default 0 constraint c4_fk references p (id) on update restrict on delete no action
);
