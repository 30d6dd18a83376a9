create table t (v text, id serial primary key);
create table u (a smallserial, b serial not null, c bigserial primary key);
