create sequence numbers;
create table tasks (owner integer, id bigint default nextval('numbers'));
alter sequence numbers owned by tasks.owner;
