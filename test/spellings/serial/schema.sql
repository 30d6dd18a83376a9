create table small (id smallserial primary key);
create table plain (id serial primary key, beside serial);
create table large (id bigserial primary key);
create table "Odd Name" ("theId" serial primary key);
