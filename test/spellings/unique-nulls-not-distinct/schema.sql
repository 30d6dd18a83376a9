create table things (
  id integer primary key,
  a text,
  b text,
  constraint one_a unique nulls not distinct (a),
  constraint one_ab unique nulls not distinct (a, b)
);
