create sequence numbers;
create table t (id bigint primary key default nextval('numbers'), no bigint default nextval('numbers') * 10);
