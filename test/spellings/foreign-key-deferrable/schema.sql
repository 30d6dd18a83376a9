create table targets (id integer primary key);
create table things (
  id integer primary key,
  a integer constraint to_a references targets deferrable initially deferred,
  b integer constraint to_b references targets deferrable
);
