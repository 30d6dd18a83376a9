create table targets (id integer primary key);
create table things (
  id integer primary key,
  a integer references targets on delete cascade on update set null,
  b integer references targets on delete set null on update cascade,
  c integer references targets on delete restrict on update no action,
  d integer references targets on delete no action on update restrict,
  e integer default 1 references targets on delete set default on update set default
);
