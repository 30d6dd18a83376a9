create table things (
  id integer primary key,
  a text constraint one_a unique deferrable initially deferred,
  b text constraint one_b unique deferrable
);
