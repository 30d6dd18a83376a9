create schema ids;
create sequence ids.numbers start 7;
create table t (id bigint primary key default nextval('ids.numbers'));
create table ids.own (id bigserial primary key);
