create schema sales;
create table sales.customers (id integer primary key, email text not null, city text);
