create table t (id integer not null);
create sequence t_old_id_seq as integer owned by t.id;
alter table t alter column id set default nextval('t_old_id_seq');
