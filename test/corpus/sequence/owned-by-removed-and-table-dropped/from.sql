create table t (id serial primary key);
create table u (id integer primary key default nextval('t_id_seq'));
