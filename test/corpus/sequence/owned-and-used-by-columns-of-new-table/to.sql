create sequence first;
create sequence numbers start 5;
create table tasks (owner integer, id bigint default nextval('numbers'), other integer);
alter sequence first owned by tasks.other;
alter sequence numbers owned by tasks.owner;
