create table things (
  id integer primary key,
  a text[] not null, b integer[], c varchar(10)[], d numeric(5, 2)[], e timestamp(3)[], f uuid[], g jsonb[]
);
