create sequence global_ids;
create table a (id bigint primary key default nextval('global_ids'));
create table b (id bigint primary key default nextval('global_ids'), code text not null default 'B-' || nextval('global_ids'));
