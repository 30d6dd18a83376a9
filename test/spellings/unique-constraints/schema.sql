create table things (
  id integer primary key,
  a text unique,
  b text constraint a_name_for_b unique,
  c text, d text, e text,
  unique (c, d),
  constraint a_name unique (e, c)
);
