create type category as enum ('books', 'toys');
create table products (id integer primary key, name text not null);
