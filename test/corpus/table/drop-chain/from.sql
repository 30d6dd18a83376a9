create table b (id serial primary key);
create table a (id serial primary key, b_id integer references b (id));
create table c (id serial primary key, a_id integer references a (id));
