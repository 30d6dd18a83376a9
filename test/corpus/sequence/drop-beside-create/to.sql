create sequence new_numbers start 1000000;
create table t (id bigint primary key default nextval('new_numbers'));
