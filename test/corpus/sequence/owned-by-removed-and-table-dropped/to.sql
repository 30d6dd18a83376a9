create sequence t_id_seq as integer;
create table u (id integer primary key default nextval('t_id_seq'));
