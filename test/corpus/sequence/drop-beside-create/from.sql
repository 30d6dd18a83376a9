create sequence old_numbers;
create table t (id bigint primary key default nextval('old_numbers'));
