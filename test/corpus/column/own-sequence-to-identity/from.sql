create sequence t_id_seq start 100 increment 5;
create table t (id bigint default nextval('t_id_seq') not null, v text);
alter sequence t_id_seq owned by t.id;
