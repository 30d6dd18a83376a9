create sequence global_ids;
create table a (id bigint primary key default nextval('global_ids'));
