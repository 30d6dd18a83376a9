create table things (
  id integer primary key,
  price numeric(10, 2) not null,
  amount integer not null,
  total numeric generated always as (price * amount) stored,
  label text generated always as ('#' || id) stored not null
);
