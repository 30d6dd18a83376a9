create sequence t_numbers;
create table t (id bigint primary key default nextval('t_numbers'));
alter sequence t_numbers owned by t.id;
