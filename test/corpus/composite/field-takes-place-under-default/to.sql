create type pair as (a integer, c text);
create type nest as (p pair);
create table t (id integer primary key, p pair default row(1, 'x'), q pair[] default array[row(1, 'x')::pair], n nest default row(row(1, 'x')::pair));
